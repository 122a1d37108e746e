/** Words of the form for entries, in French. */
import type * as english from '../en/submit.ts';
import type { Translation } from '../translation.ts';
import { forgeSteps } from './forges.ts';
import { plural, series } from './grammar.ts';

export const submitMessages: Translation<typeof english.submitMessages> = {
  title: 'Ajouter un projet',
  description: 'Un formulaire qui écrit le fichier d’un projet pour le catalogue, et le vérifie.',
  lead: 'Un petit fichier décrit un projet. Ce formulaire l’écrit avec vous et le vérifie au fur et à mesure. Rien n’est envoyé depuis cette page.',
  update: 'Est-il déjà dans le catalogue ?',
  updateHelp: 'Son identifiant, son nom ou l’adresse de son dépôt.',
  updateOpen: 'Ouvrir la fiche',
  place: (step) => `Étape ${step} sur 4`,
  steps: {
    start: 'De quoi partez-vous ?',
    gaps: 'Ce qui manque',
    answers: 'Vérifier vos réponses',
    out: 'Proposer la fiche',
  },
  byHand: 'Rien de cela : remplir à la main',
  readScope: 'Ce qui a sa place ici, et qui décide',
  check: 'Vérifier la fiche',
  more: 'Si vous voulez en dire plus',
  tasks: {
    scope: 'A-t-il sa place ici ?',
    what: 'En dire plus',
    where: 'Adresses',
    licences: 'Licences des autres parties',
    who: 'Qui en est à l’origine',
    fits: 'Relations et interfaces',
    pictures: 'Images',
    data: 'Caractéristiques et outils',
    buy: 'Où l’acheter',
    papers: 'Publications et identifiants',
    office: 'Pour le bureau',
  },
  kind: 'Nature',
  decides: 'Qui décide',
  noScope: 'Le bureau lit chaque fiche avant sa publication. En cas de doute, demandez-lui.',
  required: 'obligatoire',
  id: 'Identifiant',
  idHelp:
    'La fin de son adresse, pour toujours : lettres minuscules, chiffres et traits d’union simples.',
  characters: (max) => `sur ${max} caractères.`,
  chooseLicense: 'M’aider à choisir',
  choose: 'Non indiqué',
  search: (label) => `Rechercher : ${label.toLowerCase()}`,
  chosen: 'Choix :',
  none: 'rien pour l’instant',
  showAll: (count) => `Tout afficher (${count})`,
  noTerm:
    'Aucun de ces termes ne convient. Proposez-en un sous « Pour le bureau », au moment de vérifier vos réponses.',
  remove: 'Retirer',
  prefill: {
    repository: 'Adresse du dépôt',
    repositoryHelp: (forges) =>
      `Les projets publics de ces forges peuvent être lus d’ici : ${series(forges)}.`,
    contacted: (hosts) =>
      `Depuis votre navigateur, le bouton interroge celui de ces hôtes qui contient le dépôt : ${hosts}. Cet hôte voit votre adresse réseau. Rien d’autre sur cette page n’interroge qui que ce soit.`,
    read: 'Lire le dépôt',
    file: 'Ou un fichier qui décrit le projet',
    fileHelp:
      'publiccode.yml, codemeta.json, CITATION.cff, .ohwr.yaml, okh.yml, okh.toml, package.json, pyproject.toml, Cargo.toml ou .zenodo.json. Il reste dans ce navigateur. Vous pouvez le déposer ici.',
    paste: 'Ou son texte',
    pasteRead: 'Lire le texte',
    dropped: 'Ce qui n’a pas été repris',
  },
  fields: {
    name: { label: 'Nom', help: 'Tel qu’on le dit. Sans numéro de version.' },
    title: {
      label: 'Titre',
      help: 'Ce que le nom veut dire, ou ce qu’est le projet, en quelques mots.',
    },
    summary: {
      label: 'Objet, en une phrase',
      help: 'Ce que c’est et ce qu’on peut en faire, sans éloge.',
    },
    status: { label: 'État', help: 'Selon repostatus.org.' },
    topics: { label: 'Thèmes', help: 'De quoi il s’agit. Un à quatre suffisent.' },
    repositories: {
      label: 'Dépôts',
      help: 'Des adresses publiques, la principale en premier. S’il y en a plusieurs, dites ce que chacune contient.',
      columns: { url: 'Adresse', for: 'Contenu' },
      add: 'Ajouter un dépôt',
    },
    'links.design': {
      label: 'Fichiers de conception ailleurs',
      help: 'Si les sources ne sont dans aucun dépôt, la page où elles se trouvent.',
    },
    'links.homepage': { label: 'Page d’accueil' },
    'links.documentation': { label: 'Documentation' },
    'links.issues': { label: 'Où signaler les défauts' },
    'links.forum': { label: 'Forum', help: 'Où les questions se posent en public.' },
    'links.releases': { label: 'Versions publiées', help: 'Où les télécharger.' },
    packages: {
      label: 'Paquets dans des registres',
      help: 'Une URL de paquet (package URL) par ligne, sans version, par exemple pkg:pypi/numpy ou pkg:conda/numpy?channel=conda-forge.',
    },
    'links.chat': { label: 'Messagerie instantanée' },
    'links.newsfeed': { label: 'Fil d’actualité' },
    'licenses.hardware': {
      label: 'Licence de la conception matérielle',
      help: 'L’identifiant SPDX, comme dans le fichier LICENSE, par exemple CERN-OHL-W-2.0.',
    },
    'licenses.gateware': { label: 'Licence du gateware', help: 'Sources HDL et cœurs.' },
    'licenses.software': {
      label: 'Licence du logiciel',
      help: 'Programmes, pilotes et micrologiciels.',
    },
    'licenses.documentation': {
      label: 'Licence de la documentation',
      help: 'Textes et figures.',
    },
    'licenses.data': { label: 'Licence des jeux de données' },
    organisations: { label: 'Organisations', help: 'Qui l’a créé ou qui en prend soin.' },
    contact: {
      label: 'Contact',
      help: 'L’adresse d’une fonction, ou d’une page. Elle est publique, et les gens changent de poste : ne donnez pas celle d’une personne.',
    },
    relations: {
      label: 'Relations',
      help: 'Chacune est indiquée une seule fois et devient un trait dans les dessins des deux pages.',
      columns: { type: 'Relation', target: 'Autre projet' },
      add: 'Ajouter une relation',
    },
    'interfaces.provides': {
      label: 'Interfaces que d’autres peuvent utiliser ici',
      help: 'Une carte porteuse fournit un emplacement.',
    },
    'interfaces.uses': {
      label: 'Interfaces qu’il lui faut ailleurs',
      help: 'Une carte mezzanine en utilise une.',
    },
    description: { label: 'Description', help: 'Aussi longue que nécessaire, en Markdown.' },
    images: {
      label: 'Images',
      help: 'La meilleure en premier. Dites ce que montre chacune, qui l’a faite et sous quelle licence. Le fichier se transmet à la main : la dernière étape dit comment.',
      columns: { file: 'Nom du fichier', alt: 'Ce qu’elle montre', credit: 'Crédit et licence' },
      add: 'Ajouter une image',
    },
    since: { label: 'Année de début' },
    specifications: {
      label: 'Caractéristiques',
      help: 'Comme sur une fiche technique, avec les unités.',
      columns: { parameter: 'Grandeur', value: 'Valeur', note: 'Remarque' },
      add: 'Ajouter une caractéristique',
    },
    availability: {
      label: 'Où l’acheter',
      columns: { vendor: 'Point de vente', url: 'Page du produit', note: 'Remarque' },
      add: 'Ajouter une offre',
    },
    tools: {
      label: 'Outils de conception et langages',
      help: 'Un par ligne, par exemple KiCad.',
    },
    publications: {
      label: 'Publications',
      help: 'Avec le DOI ou l’adresse.',
      columns: { title: 'Titre', doi: 'DOI', url: 'Adresse' },
      add: 'Ajouter une publication',
    },
    seeking: { label: 'Le projet cherche' },
    maturity: { label: 'Maturité', help: 'Niveau de maturité technologique (TRL), de 1 à 9.' },
    'identifiers.doi': { label: 'DOI', help: 'Par exemple 10.5281/zenodo.848818.' },
    'identifiers.swhid': { label: 'Identifiant Software Heritage' },
    'identifiers.oshwa': { label: 'Certificat OSHWA', help: 'Par exemple CH000001.' },
  },
  seeking: {
    maintainers: 'Mainteneurs',
    contributors: 'Contributeurs',
    adopters: 'Utilisateurs',
    partners: 'Partenaires',
  },
  office: {
    topic: 'Proposer un thème, une organisation ou une interface',
    topicHelp: 'Un terme qui manque aux listes, et ce qu’il veut dire.',
    ecosystem: 'Fait-il partie d’une famille de projets ?',
    ecosystemHelp: 'Le bureau tient les familles ; il ajoutera ce projet à l’une d’elles.',
    remark: 'Autre chose que le bureau devrait savoir',
    remarkHelp: 'Ces réponses accompagnent la fiche et n’en font pas partie.',
  },
  preview: {
    label: 'Aperçu',
    card: 'Telle qu’elle sera en rayon.',
    cardNumber: 'Le numéro est attribué lors de la fusion.',
    file: 'Le fichier obtenu',
    region: 'Le fichier, à faire défiler',
  },
  out: {
    merge: 'Ouvrir une demande de fusion',
    mergeNote:
      'Pour qui a le droit de pousser dans le dépôt. La connexion se fait là-bas ; rien n’est envoyé avant.',
    issue: 'Ouvrir un ticket',
    issueNote: 'Pour qui n’a pas le droit de pousser. Le bureau crée la demande de fusion.',
    download: 'Télécharger le fichier',
    downloadNote: 'Pour le garder, ou pour en faire vous-même un commit.',
    mail: 'L’envoyer au bureau par courriel',
    mailNote: 'Ouvre votre logiciel de messagerie.',
    others: 'Autres possibilités',
    changes: 'Ce qui change',
    change: 'Modifier autre chose',
    discard: 'Abandonner le brouillon',
    discardNote: 'Le brouillon reste dans ce navigateur tant que vous ne l’abandonnez pas.',
    discardAsk: 'Abandonner tout ce qui est écrit ici ?',
    discardYes: 'Oui, l’abandonner',
    discardNo: 'Non, le garder',
    next: 'Et ensuite',
  },
  hand: {
    title: 'Plutôt à la main',
    note: 'Sans ce formulaire, et sans script.',
    merge: 'Par une demande de fusion',
    mergeSteps: [
      'Téléchargez le modèle qui correspond à la nature du projet. Chaque champ y est expliqué ; un nom et un lieu où se trouvent les sources suffisent.',
      'Remplissez-le. Retirez le signe # devant chaque champ que vous utilisez.',
    ],
    save: (path) => `Enregistrez-le dans le dépôt de ce site, sous ${path}.`,
    mergeLast:
      'Ouvrez une demande de fusion. Les contrôles y sont faits, et disent quoi corriger et où.',
    mail: 'Par un ticket ou un courriel',
    mailText:
      'Envoyez l’adresse du dépôt, et ce que vous avez rempli du modèle. Le bureau fait le reste.',
    repository: 'Le dépôt de ce site',
    template: (kind) => `Modèle : ${kind.toLowerCase()}`,
  },
};

/** Words that the script of the form adds; kept apart, so that they alone are loaded. */
export const submitWords: Translation<typeof english.submitWords> = {
  updateTitle: (name) => `Mettre à jour : ${name}`,
  faults: (count) =>
    plural(count, { one: 'Un point à corriger', other: `${count} points à corriger` }),
  remarks: (count) =>
    plural(count, { one: 'Un point à revoir.', other: `${count} points à revoir.` }),
  fine: 'La fiche passe tous les contrôles.',
  passes: 'Passe tous les contrôles',
  incomplete: 'Encore incomplète',
  unchecked: 'Vérifiée dès que vous commencez',
  noName: 'Nom',
  noLicense: 'Non indiquée',
  error: 'Erreur :',
  warning: 'À revoir :',
  use: (value) => `Utiliser « ${value} »`,
  kind: 'Choisissez sa nature.',
  from: (source) => `Source : ${source}`,
  filled: (filled, kept) =>
    `${filled === 0 ? 'Aucune valeur manquante n’a été trouvée.' : plural(filled, { one: 'Une valeur a été lue.', other: `${filled} valeurs ont été lues.` })}${
      kept > 0
        ? ` ${plural(kept, { one: '1 champ garde', other: `${kept} champs gardent` })} ce que vous avez écrit.`
        : ''
    }`,
  missing: (fields) => `Il manque : ${fields}.`,
  change: 'Modifier',
  changeOne: (label) => `Modifier : ${label}`,
  empty: 'Non indiqué',
  task: (count) =>
    count === 0
      ? 'rien pour l’instant'
      : plural(count, { one: '1 champ rempli', other: `${count} champs remplis` }),
  scope: (ticked, all) =>
    `${ticked} sur ${all} ${plural(all, { one: 'critère rempli', other: 'critères remplis' })}`,
  before: 'Avant :',
  after: 'Maintenant :',
  unchanged: 'Rien n’a encore changé.',
  reading: (host) => `Demande en cours : ${host} …`,
  readFailed: 'La lecture a échoué.',
  goOn: 'Vous pouvez continuer à la main.',
  tooLarge: 'Ce fichier est trop gros pour décrire un projet.',
  restored: (name) => `Votre brouillon${name ? ` (${name})` : ''} est de retour.`,
  unknownId:
    'Le catalogue ne contient aucun projet avec l’identifiant de cette adresse. Vérifiez l’identifiant, ou écrivez une nouvelle fiche ci-dessous.',
  otherLanguages: (names) =>
    `Ce texte existe aussi en ${names}. Le formulaire le conserve tel quel : modifiez-le dans le fichier.`,
  unreachable: 'Le contenu du catalogue n’a pas pu être chargé. Réessayez plus tard.',
  notFound: 'Aucun projet du catalogue n’a cet identifiant, ce nom ou cette adresse.',
  similar: 'Il est peut-être déjà dans le catalogue :',
  sameRepository: 'a le même dépôt',
  sameName: 'a un nom proche',
  openEntry: 'mettre plutôt à jour cette fiche',
  copied: 'Le fichier est dans votre presse-papiers.',
  notCopied: 'Votre navigateur ne permet pas de copier. Copiez le fichier depuis l’aperçu.',
  notes: { topic: 'Terme proposé', ecosystem: 'Famille de projets', remark: 'Remarque' },
  answers: 'Critères',
  file: (path) => `Fichier : ${path}`,
  addTitle: (name) => `Ajouter : ${name}`,
  pasteHere: '(Collez le fichier ici : il est dans votre presse-papiers.)',
  steps: {
    ...forgeSteps,
    edit: (path) => [
      `La page modifie ${path}. Sélectionnez tout et collez : le nouveau texte est dans votre presse-papiers.`,
      'Faites le commit dans une nouvelle branche, puis ouvrez la demande de fusion proposée.',
    ],
    pictures: (files, folder) =>
      `Ajoutez à la même demande de fusion ces fichiers, dans ${folder} : ${files}.`,
  },
};
