/** What only a schema knows to be wrong, in French: the sentence for the English one that the schema says. */
import type * as english from '../en/schema-faults.ts';
import type { Translation } from '../translation.ts';
import { own } from '../../lib/records.ts';
import { number } from './grammar.ts';

const sentences: Readonly<Record<string, string>> = {
  'A board has either `drawings` or `refused`, the reason why there are none.':
    'Une carte a soit `drawings`, soit `refused`, la raison pour laquelle il n’y en a pas.',
  'An entry has one number of each letter. Keep the one that was given first.':
    'Une fiche a un seul numéro par lettre. Gardez celui qui a été attribué en premier.',
  'Choose another id: Windows keeps this name for itself.':
    'Choisissez un autre identifiant : Windows se réserve ce nom.',
  'Clocks skip this time: they are put forward in that night.':
    'Cette heure n’existe pas : l’heure avance cette nuit-là.',
  'Convert it to CycloneDX 1.4, 1.5 or 1.6.': 'Convertissez-le en CycloneDX 1.4, 1.5 ou 1.6.',
  'Convert it to SPDX 2.3.': 'Convertissez-le en SPDX 2.3.',
  'Each component has a name.': 'Chaque composant a un nom.',
  'Give a package URL, the id of an entry, or a name.':
    'Donnez une URL de paquet (package URL), l’identifiant d’une fiche, ou un nom.',
  'Give a value, a series, or under `unknown` why there is none: one of the three.':
    'Donnez une valeur, une série, ou sous `unknown` pourquoi il n’y en a pas : l’un des trois.',
  'Give a vendor, an address or a note.': 'Donnez un point de vente, une adresse ou une remarque.',
  'Give either a package URL or the id of an entry.':
    'Donnez soit une URL de paquet (package URL), soit l’identifiant d’une fiche.',
  'Give the DOI or the address of the publication.':
    'Donnez le DOI ou l’adresse de la publication.',
  'Give the address or the document.': 'Donnez l’adresse ou le document.',
  'It ends before it begins: correct one of the two.':
    'La fin précède le début : corrigez l’un des deux.',
  'It ends before it starts. Exchange the two, or correct one.':
    'La fin précède le début. Échangez les deux, ou corrigez l’un d’eux.',
  'Keep one answer a year.': 'Gardez une seule réponse par année.',
  'Lead to one place: `next` or `end`.': 'Menez à un seul endroit : `next` ou `end`.',
  'Leave out the version and what follows a "#": a package is meant in all its versions.':
    'Omettez la version et ce qui suit un « # » : le paquet est visé dans toutes ses versions.',
  'Leave it out where it is not known.': 'N’écrivez rien là où ce n’est pas connu.',
  'Choose another id: this one means the office of the site itself.':
    'Choisissez un autre identifiant : celui-ci désigne le bureau du site lui-même.',
  'Another catalogue has this id. Choose a different one.':
    'Un autre catalogue a déjà cet identifiant. Choisissez-en un autre.',
  'This catalogue is listed twice. Keep one of them.':
    'Ce catalogue figure deux fois dans la liste. N’en gardez qu’un.',
  'This is the address of this site. Name catalogues of other offices only: its own entries are shown anyway.':
    'C’est l’adresse de ce site. Ne nommez que les catalogues d’autres bureaux : ses propres fiches sont montrées de toute façon.',
  'Write an address that starts with https://.': 'Écrivez une adresse qui commence par https://.',
  'Leave out `api` and `tokenEnv`: the refresh asks no service for this.':
    'Omettez `api` et `tokenEnv` : l’actualisation n’interroge aucun service pour cela.',
  'Name a file beside this one, in small letters, such as "logbook.cdx.json".':
    'Donnez un fichier à côté de celui-ci, en minuscules, par exemple « logbook.cdx.json ».',
  'Name a file that stands beside this one.': 'Donnez un fichier qui se trouve à côté de celui-ci.',
  'Name a page that fulfils this under `where`, or say in `note` that there is none yet.':
    'Donnez sous `where` une page qui y répond, ou dites dans `note` qu’il n’y en a pas encore.',
  'Name a page, or leave `where` out and say in `note` why.':
    'Donnez une page, ou omettez `where` et dites pourquoi dans `note`.',
  'Name a woff2 file that stands in brand/fonts/.':
    'Donnez un fichier woff2 qui se trouve dans brand/fonts/.',
  'Name an avif, jpg, png, svg or webp file that stands in images/<id>/.':
    'Donnez un fichier avif, jpg, png, svg ou webp qui se trouve dans images/<id>/.',
  'Name at least one source, with its title and address.':
    'Donnez au moins une source, avec son titre et son adresse.',
  'Name each kind of support once.': 'Donnez chaque type de soutien une seule fois.',
  'Only a page with the standing "required" has rules.':
    'Seule une page de statut « required » a des règles.',
  'Say under `rules` which source requires it, and where.':
    'Dites sous `rules` quelle source l’exige, et où.',
  'Say under `timeZone` by which clocks, such as Europe/Zurich.':
    'Dites sous `timeZone` quel est le fuseau horaire, par exemple Europe/Zurich.',
  'Say why with `because`.': 'Dites pourquoi avec `because`.',
  'Shorten this to 2,000 characters or fewer.': 'Raccourcissez cela à 2000 caractères au plus.',
  'Somebody supports it, or nobody does: "none" stands alone.':
    'Soit quelqu’un le soutient, soit personne : « none » s’écrit seul.',
  'Start a path within the site with a single slash.':
    'Commencez un chemin à l’intérieur du site par une seule barre oblique.',
  'Registries have no such names. Write its name as its page there does.':
    'Aucun registre n’a de tels noms. Écrivez le nom comme sa page dans le registre.',
  'There are not so many commits in all: correct `count` or `of`.':
    'Il n’y a pas autant de commits en tout : corrigez `count` ou `of`.',
  'There is no page of a registry that this would lead to. State a package that anybody can get.':
    'Cela ne mène à la page d’aucun registre. Indiquez un paquet que chacun peut obtenir.',
  'There is no such day or time.': 'Ce jour ou cette heure n’existe pas.',
  'There is no such day.': 'Ce jour n’existe pas.',
  'This is neither CycloneDX nor SPDX 2.3 in JSON. Export the list as one of them.':
    'Ce n’est ni du CycloneDX ni du SPDX 2.3 en JSON. Exportez la liste dans l’un de ces formats.',
  'This is no id of a vulnerability.': 'Ce n’est pas l’identifiant d’une vulnérabilité.',
  'This is no package URL. Write pkg:<type>/<name>, such as pkg:pypi/numpy, with "%40" for an "@" in a name.':
    'Ce n’est pas une URL de paquet (package URL). Écrivez pkg:<type>/<nom>, par exemple pkg:pypi/numpy, avec « %40 » pour un « @ » dans un nom.',
  'This is no package URL. Write pkg:<type>/<name>@<version>, such as pkg:npm/astro@7.3.4, with "%40" for an "@" in a name.':
    'Ce n’est pas une URL de paquet (package URL). Écrivez pkg:<type>/<nom>@<version>, par exemple pkg:npm/astro@7.3.4, avec « %40 » pour un « @ » dans un nom.',
  'This variable belongs to the pipeline or to another program. Store the token under a name that tells its forge, such as "GITLAB_COM_TOKEN".':
    'Cette variable appartient à la chaîne d’intégration ou à un autre programme. Enregistrez le jeton sous un nom qui dit sa forge, par exemple « GITLAB_COM_TOKEN ».',
  'Two boards have one `slug`.': 'Deux cartes ont le même `slug`.',
  'Type this anew: it has characters that cannot be seen, or that turn the direction of the text.':
    'Retapez cela : il s’y trouve des caractères invisibles, ou qui changent le sens du texte.',
  'Use https, or http on loopback.':
    'Utilisez https, ou http vers votre propre machine (loopback).',
  'Use lower-case letters, digits and single hyphens, such as "wr-switch-hw".':
    'Utilisez des lettres minuscules, des chiffres et des traits d’union simples, par exemple « wr-switch-hw ».',
  'Write <section>/<page>.': 'Écrivez <section>/<page>.',
  'Write a BCP 47 tag, such as en.': 'Écrivez un code BCP 47, par exemple en.',
  'Write a day, or a day and a time, such as 2026-11-21 or 2026-11-21T14:00; a month or a year where no more is known.':
    'Écrivez un jour, ou un jour et une heure, par exemple 2026-11-21 ou 2026-11-21T14:00 ; un mois ou une année si l’on n’en sait pas plus.',
  'Write a colour as six hexadecimal digits in quotes, such as "#1b4c9c".':
    'Écrivez une couleur en six chiffres hexadécimaux entre guillemets, par exemple « #1b4c9c ».',
  'Write a domain, such as cern.ch.': 'Écrivez un domaine, par exemple cern.ch.',
  'Write a full SWHID.': 'Écrivez un SWHID complet.',
  'Write a full web address that starts with https://.':
    'Écrivez une adresse web complète qui commence par https://.',
  'Write a path within the site, such as /guidelines/licences/choose/.':
    'Écrivez un chemin à l’intérieur du site, par exemple /guidelines/licences/choose/.',
  'Write a year, a month or a day, such as 2026, 2026-11 or 2026-11-21.':
    'Écrivez une année, un mois ou un jour, par exemple 2026, 2026-11 ou 2026-11-21.',
  'Write keys and values here.': 'Écrivez ici des clés et des valeurs.',
  'Write plain text: markup such as <b> would be shown as it stands.':
    'Écrivez du texte brut : un balisage comme <b> serait montré tel quel.',
  'Write some text, or leave it out.': 'Écrivez un texte, ou omettez-le.',
  'Write start and end alike: both as days, or both with their times.':
    'Écrivez le début et la fin de la même façon : deux jours, ou deux fois avec l’heure.',
  'Write the DOI without "https://doi.org/", such as 10.5281/zenodo.848818.':
    'Écrivez le DOI sans « https://doi.org/ », par exemple 10.5281/zenodo.848818.',
  'Write the OSHWA id, such as CH000001.': 'Écrivez l’identifiant OSHWA, par exemple CH000001.',
  'Write the address of the repository, or {url, for}.':
    'Écrivez l’adresse du dépôt, ou {url, for}.',
  'Write the address without a user name, a password, spaces or hidden characters: everybody can read it.':
    'Écrivez l’adresse sans nom d’utilisateur, mot de passe, espace ni caractère caché : tout le monde peut la lire.',
  'Write the code of a language, such as "en" or "fr-CH".':
    'Écrivez le code d’une langue, par exemple « en » ou « fr-CH ».',
  'Write the date as year-month-day, such as 2026-11-21.':
    'Écrivez la date ainsi : année-mois-jour, par exemple 2026-11-21.',
  'Write the full hash of the commit.': 'Écrivez l’empreinte complète du commit.',
  'Write the name of a host alone, in lower case, such as "gitlab.com".':
    'Écrivez seulement le nom d’un hôte, en minuscules, par exemple « gitlab.com ».',
  'Write the name of a time zone, such as Europe/Zurich or UTC.':
    'Écrivez le nom d’un fuseau horaire, par exemple Europe/Zurich ou UTC.',
  'Write the name of a variable in capitals that ends in _TOKEN, such as "GITLAB_COM_TOKEN", and store the token there.':
    'Écrivez le nom d’une variable en majuscules qui finit par _TOKEN, par exemple « GITLAB_COM_TOKEN », et enregistrez-y le jeton.',
  'Write the query of a search of the catalogue: "?topic=timing".':
    'Écrivez les paramètres d’une recherche dans le catalogue : « ?topic=timing ».',
  'Write the id of Wikidata alone, such as "Q42944".':
    'Écrivez seulement l’identifiant de Wikidata, par exemple « Q42944 ».',
  'Write the id of ror.org alone, such as "01ggx4157".':
    'Écrivez seulement l’identifiant de ror.org, par exemple « 01ggx4157 ».',
  'The check digits do not fit: compare this id with its page at ror.org.':
    'Les chiffres de contrôle ne conviennent pas : comparez cet identifiant avec sa page sur ror.org.',
  'Write the whole path of the program.': 'Écrivez le chemin complet du programme.',
  'Write three numbers, such as 1.4.0.': 'Écrivez trois nombres, par exemple 1.4.0.',
  'Write this on one line, without control characters.':
    'Écrivez cela sur une seule ligne, sans caractère de contrôle.',
  'Write two capital letters, which the office chooses for each section, and two digits, such as HW-01.':
    'Écrivez deux lettres majuscules, que le bureau choisit pour chaque section, et deux chiffres, par exemple HW-01.',
};

/** Sentences that hold values. */
const patterns: readonly (readonly [pattern: RegExp, french: (...values: string[]) => string])[] = [
  [
    /^Shorten this to (\d+) characters or fewer\.$/,
    (most) => `Raccourcissez cela à ${most} caractères au plus.`,
  ],
  [
    /^Shorten this list to (\d+) items or fewer\.$/,
    (most) => `Raccourcissez cette liste à ${most} éléments au plus.`,
  ],
  [
    /^List ([\d,]+) components at most\.$/,
    (most = '') => `Indiquez au plus ${number(Number(most.replaceAll(',', '')))} composants.`,
  ],
  [
    /^Components stand in components more than (\d+) deep\. Flatten the list\.$/,
    (most) =>
      `Des composants en contiennent d’autres sur plus de ${most} niveaux. Aplatissez la liste.`,
  ],
  [
    /^"(.*)" is no type of package URLs\.(.*) They are listed at (\S+)\.$/s,
    (type, hint = '', list) =>
      `« ${type} » n’est pas un type d’URL de paquet (package URL).${meant(hint)} Les types se trouvent sur ${list}.`,
  ],
  [
    /^"(.*)" is no type of a registry that can be linked\. These are: (.*)\.$/s,
    (type, known) =>
      `« ${type} » n’est pas un type de registre vers lequel on puisse mener. En voici la liste : ${known}.`,
  ],
  [
    /^Write it as (\S+), which is its one form\.$/,
    (purl) => `Écrivez ${purl}, qui en est la seule forme.`,
  ],
  [/^There is no "(.*)"\.$/s, (name) => `« ${name} » n’existe pas.`],
  [
    /^A shelf number is a letter of (.*) and four digits\.$/,
    (letters) =>
      `Un numéro de fiche est l’une de ces lettres, suivie de quatre chiffres : ${letters}.`,
  ],
  [
    /^(\w+) is the token of (.*)\. Name another variable: a token goes to one host alone\.$/,
    (variable, owner) =>
      `${variable} est le jeton de cet hôte : ${owner}. Donnez une autre variable : un jeton ne va qu’à un seul hôte.`,
  ],
  [
    /^Write an address at (.*) or a subdomain of it: what is asked there, and the token, is for this host alone\.$/,
    (host) =>
      `Écrivez une adresse sur ${host} ou l’un de ses sous-domaines : ce qui y est demandé, et le jeton, sont pour cet hôte seul.`,
  ],
];

export const schemaFault: Translation<typeof english.schemaFault> = (said) =>
  own(sentences, said) ?? ofValues(said) ?? said;

function ofValues(said: string): string | undefined {
  for (const [pattern, french] of patterns) {
    const found = pattern.exec(said);
    if (found) return french(...found.slice(1));
  }
  return undefined;
}

function meant(hint: string): string {
  const [, near] = hint.split('"');
  return near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`;
}
