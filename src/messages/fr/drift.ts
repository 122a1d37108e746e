/** Words of the state of the catalogue, in French: what has drifted, who mends it, how old the data are. */
import type { Artefact } from '../../schemas/entry.ts';
import type * as english from '../en/drift.ts';
import type { Translation } from '../translation.ts';
import { failureMessages } from './failures.ts';
import { forgeSettings } from './forges.ts';
import { and, count } from './grammar.ts';

const LOCALE = 'fr-FR';
const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

type Messages = typeof english.driftMessages;

/** Where a statement stands, before what it says. */
const said = (manifest: string | undefined) => manifest ?? 'La fiche';

const days = (number: number) =>
  number === 0 ? 'aujourd’hui' : `il y a ${count(number, { one: 'jour', other: 'jours' })}`;

const LICENSE_OF: Readonly<Record<Artefact, string>> = {
  hardware: 'pour le matériel',
  gateware: 'pour le gateware',
  software: 'pour le logiciel',
  documentation: 'pour la documentation',
  data: 'pour les données',
};

const age: Messages['age'] = (value, host) => {
  switch (value.kind) {
    case 'failing':
      return `dernière confirmation ${days(value.days)} : ${failureMessages.reasons[value.reason](host)}`;
    case 'month':
      return `vérifié en ${month.format(new Date(`${value.month}-01T00:00:00Z`))}`;
    case 'checked':
      return value.days <= 1 ? 'vérifié la nuit dernière' : `vérifié ${days(value.days)}`;
  }
};

const findings = (number: number) => count(number, { one: 'écart', other: 'écarts' });
const projects = (number: number) => count(number, { one: 'projet', other: 'projets' });

export const driftMessages: Translation<Messages> = {
  title: 'État du catalogue',
  lead: 'Où une fiche, son dépôt et les fichiers de celui-ci ne s’accordent plus, qui peut y remédier, et quel âge ont les données.',
  age,
  who: { maintainer: 'Les mainteneurs', office: 'Le bureau' },
  /** Words of the link to the place where a finding is mended. */
  mend: (code, file) => {
    if (code === 'failing') return 'Ouvrir';
    return code === 'no-license-file' ? `Ajouter ${file}` : `Modifier ${file}`;
  },
  /** Where maintainers edit what a forge itself says of a repository. */
  settings: forgeSettings,
  proposal: (to) => `Proposition : ${to}`,
  findings,
  projects,
  groups: {
    moved: {
      title: 'Corriger l’adresse',
      note: 'Le dépôt répond à une autre adresse.',
    },
    unreachable: {
      title: 'Retrouver le dépôt',
      note: 'Il n’est plus là, ou il est fermé. Ce qu’on en savait reste sur sa page.',
    },
    'license-differs': {
      title: 'S’accorder sur la licence',
      note: 'Le catalogue affiche la première des deux ; c’est le fichier de licence qui compte.',
    },
    'figure-differs': {
      title: 'Corriger la valeur, ou le fichier de conception',
      note: 'La fiche indique une autre valeur que le fichier de conception de sa carte.',
    },
    'relation-contradicted': {
      title: 'S’accorder sur lequel a besoin de l’autre',
      note: 'Une fiche indique une relation, et un fichier dit l’inverse.',
    },
    'status-stale': {
      title: 'Vérifier l’état',
      note: 'Le projet est dit actif, et son dépôt ne l’est pas.',
    },
    'manifest-faulty': {
      title: 'Corriger le manifeste',
      note: 'Ce qui a été compris a été repris ; ce que le fichier disait avant ses fautes reste.',
    },
    'no-license-file': {
      title: 'Ajouter un fichier de licence',
      note: 'Il n’y en a pas à la racine du dépôt.',
    },
    'citation-behind': {
      title: 'Mettre la version à jour',
      note: 'Un fichier cite une version plus ancienne que la dernière publiée.',
    },
    'link-dead': {
      title: 'Corriger le lien',
      note: 'L’hôte dit que cette page n’existe pas.',
    },
    failing: {
      title: 'Attendre, ou regarder l’hôte',
      note: 'Les dernières valeurs correctes restent. La prochaine exécution réessaiera.',
    },
  },
  none: 'Aucun écart dans ce qui a été lu.',
  ages: 'Âge des données',
  agesNote: 'Quand le dépôt principal de chaque projet a été lu pour la dernière fois.',
  unread: 'pas encore lu',
  withoutRepository: 'pas de dépôt à lire',

  moved: (from, to) => `${from} se trouve maintenant à ${to}.`,
  unreachable: (url, known) => `${url} : ${known}.`,
  failing: (url, known) => `${url} : ${known}.`,
  linkDead: (url, since) => `${url} ne mène nulle part (depuis : ${since}).`,
  licenseDiffers: (manifest, stated, found) =>
    `${said(manifest)} indique ${and(stated)} ; le fichier de licence du dépôt est ${found}.`,
  manifestDiffers: (artefact, stated, file, found) =>
    `La fiche indique ${stated} ${LICENSE_OF[artefact]} ; ${file} indique ${found}.`,
  figureDiffers: (parameter, stated) =>
    `La fiche indique ${stated} pour « ${parameter} » ; ses fichiers de conception disent autre chose.`,
  figureFound: (found, { file, url }, commit) =>
    `${file} au commit ${commit.slice(0, 8)} indique ${found} : ${url}`,
  relationContradicted: (other, file, commit) =>
    `La fiche dit qu’il dépend de ${other} ; ${file} de ${other}, au commit ${commit.slice(0, 8)}, dit que ${other} en a besoin.`,
  noLicenseFile: (url) => `${url} n’a pas de fichier de licence à sa racine.`,
  archived: (manifest, status) => `${said(manifest)} indique ${status} ; le dépôt est archivé.`,
  silent: (manifest, since) =>
    `${said(manifest)} indique active ; date du dernier commit : ${since}.`,
  manifestFaulty: (file, number) =>
    `${file} contient ${count(number, { one: 'faute', other: 'fautes' })}.`,
  versionBehind: (file, version, latest, isRelease) =>
    `${file} indique ${version} ; la dernière ${isRelease ? 'version publiée' : 'étiquette'} est ${latest}.`,

  report: {
    title: (number, inProjects) => `${findings(number)} dans ${projects(inProjects)}.`,
    unread: (number) =>
      `${count(number, { one: 'projet pas encore lu', other: 'projets pas encore lus' })}.`,
    proposal: (path, from, to) => `proposition : ${path} : ${from} → ${to}`,
    usage: 'Utilisation : npm run drift -- [--format human|json]',
    noInstance: (folder) =>
      `${folder} n’est pas une instance : il n’y a pas de catalogue/. Donnez-en une à OSPO_INSTANCE.`,
    invalid:
      'content/site.yaml ou catalogue/metadata.json ne respecte pas son schéma. Lancez npm run validate.',
    skipped: (file) =>
      `${file} ne respecte pas son schéma et a été laissé de côté. Lancez npm run validate.`,
    noFormat: (format) => `Le format « ${format} » n’existe pas.`,
  },
};
