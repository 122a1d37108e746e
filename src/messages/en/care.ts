/** Words of the page for the maintainers of a project, in English. */
import type { PointState } from '../../schemas/hygiene-points.ts';
import type { HygienePoint } from '../../schemas/hygiene-points.ts';
import type { Taker } from '../../schemas/takers.ts';

export const careMessages = {
  title: (name: string) => `Look after ${name}`,
  crumb: 'Look after this entry',
  link: 'Look after this entry',
  lead: (name: string) =>
    `For those who maintain ${name}: change what the catalogue says, see what your repository lacks, and take files home.`,
  ways: 'Change the entry',
  waysNote: 'Anyone may propose a change. The office reads it before it is published.',
  edit: 'Edit this entry',
  editSays: 'A form with what is known already. It ends in a merge request or an issue.',
  editFileSays: 'For those who know YAML:',
  own: 'Edit in your own repository instead',
  ownSays: (read: string | undefined) =>
    `Keep a manifest there. Whenever the catalogue is refreshed, it is read, and what the entry leaves open is taken from it. ${read ? `Last reading: ${read}.` : 'None has been read in this repository yet.'}`,
  ownFields: (list: string) => `Read from manifests now: ${list}.`,
  describe: 'Describe the pictures',
  describeSays: (files: string, folder: string) =>
    `Nobody has said what the pictures named in ${files} show, for people who do not see them. Put them into ${folder}, and name them under \`images\` of the entry with a sentence and a credit.`,
  report: 'Report a problem',
  reportSays: 'Something is wrong, and you would rather tell than mend it.',
  maintain: 'I maintain this',
  maintainSays:
    'Tell the office how your team is reached: a role address, a forum, or the page of your group at its forge. It becomes the contact of the entry. No names or addresses of persons, please: people leave, and the page stays.',
  maintainTitle: (name: string, id: string) => `I maintain ${name} (${id})`,
  reportTitle: (name: string, id: string) => `${name} (${id})`,

  hygiene: 'What your repository has',
  hygieneNote: 'Point by point. There is no sum, and nobody is ranked.',
  formula: 'How this is found out',
  unread: 'The repository has not been read yet, so little is known.',
  asOf: (date: string) => `Read ${date}.`,
  point: 'Point',
  state: 'State',
  next: 'What to do',
  states: {
    found: 'Found',
    missing: 'Missing',
    unknown: 'Not known',
  } satisfies Record<PointState, string>,
  howTo: 'How to',
  addFile: (file: string) => `Add ${file}`,
  guide: (name: string) => `: ${name}`,
  points: {
    readme: { name: 'README', why: 'It says what the project is and how to start.' },
    license: {
      name: 'Licence file',
      why: 'Without one, nobody may use, change or pass on the work.',
    },
    reuse: {
      name: 'Licence notices (REUSE)',
      why: 'They say of each file who holds the rights and which licence it has.',
    },
    contributing: { name: 'CONTRIBUTING', why: 'It says how to take part, and what is expected.' },
    codeOfConduct: {
      name: 'Code of conduct',
      why: 'It says how people treat each other, and whom to tell.',
    },
    security: { name: 'Security policy', why: 'It says how to report a weakness in private.' },
    citation: {
      name: 'CITATION.cff',
      why: 'It says how the work wants to be cited, and programs read it.',
    },
    releases: { name: 'Releases or tags', why: 'A version with a name can be cited and mended.' },
    archive: {
      name: 'Archived copy',
      why: 'A DOI, or a copy at Software Heritage, outlives the forge.',
    },
    ci: { name: 'Continuous integration', why: 'Each change is built and tested before it is in.' },
    documentation: {
      name: 'Link to the documentation',
      why: 'The entry leads readers to the manual.',
    },
    designSources: {
      name: 'Design sources in open formats',
      why: 'Others can change the design without buying a tool.',
    },
    bom: { name: 'Bill of materials', why: 'Others know which parts to buy.' },
    schematics: { name: 'Schematics as PDF', why: 'Anyone can read them without the design tool.' },
    tests: { name: 'Test files', why: 'Whoever builds a board can find out whether it works.' },
  } satisfies Record<HygienePoint, { name: string; why: string }>,

  files: 'Propose a file to your repository',
  filesNote: 'Made from what the catalogue knows. Read it before you commit it.',
  filesSay: {
    fills: 'The page of your forge opens with the text filled in.',
    pastes: 'Copy the text, open the page of your forge for new files, and paste it there.',
    noForge: 'Copy the text, and save it under this name at the root of your repository.',
  },
  patch: 'All of them as one patch',
  patchSays:
    'It adds the files that were not found in your repository. The catalogue is its author, not a person; sign it off if your project asks for that.',
  patchSubject: (files: readonly string[]) => `Add ${files.join(', ')}`,
  patchMessage: (page: string) =>
    `Made by a program from what the catalogue knows of the project:\n${page}\n\nNobody has reviewed it yet.`,
  lacking: 'Not made yet',
  lackingSays:
    'The format requires what nobody has stated. Nothing is made up: write it in the entry, or put a file of your own into the repository.',
  writeIt: (field: string) => `Write ${field} in the entry.`,
  writeEach: 'What to write for each',
  required: {
    description:
      'The address of a text in Markdown that describes it. A README.md is taken as soon as the forge was read.',
    website: 'The address of its page.',
    url: 'The address of the repository.',
    repo: 'The address of the repository or of the design.',
    platforms: 'Where it runs: web, windows, mac, linux, ios, android, or another word.',
    developmentStatus: 'The state of the project, by repostatus.org.',
    softwareType:
      'One of standalone/mobile, standalone/iot, standalone/desktop, standalone/web, standalone/backend, standalone/other, addon, library, configurationFiles.',
    'description.<language>.shortDescription': 'One sentence, of which 150 characters are shown.',
    'description.<language>.longDescription': '150 characters or more, together with the summary.',
    'description.<language>.features': 'What it can do, a few words each.',
    'legal.license': 'The licence of the software, as an SPDX expression.',
    'maintenance.type': 'Who looks after it: internal, community or none.',
    'maintenance.contacts': 'The organisation that answers.',
    'localisation.localisationReady': 'True if its interface can be translated, else false.',
    'localisation.availableLanguages': 'The languages of its interface, such as en.',
    version: 'A release or a tag in the repository that the entry names.',
    license: 'The licence of the hardware, as an SPDX expression.',
    licensor: 'Who gives the licence.',
    function: 'One sentence that says what it does.',
    'header.last-reviewed': 'The day on which you last looked whether all of this holds.',
    'header.url': 'The address of the repository, at a forge that gives out raw files.',
    'project.administrators': 'The roles or teams that administer it, the one to ask first.',
    'project.repositories': 'One sentence that says what the repository is for.',
    'project.vulnerability-reporting.reports-accepted':
      'True if you take reports of vulnerabilities, else false.',
    'project.vulnerability-reporting.bug-bounty-available':
      'True if there is a reward for them, else false.',
    'repository.url': 'The address of the repository.',
    'repository.status': 'The state of the project, by repostatus.org.',
    'repository.accepts-change-request':
      'True if you take changes that others propose, else false.',
    'repository.accepts-automated-change-request':
      'True if you take changes that programs propose, else false.',
    'repository.core-team': 'The roles or teams that maintain it, the one to ask first.',
    'repository.license': 'The licence of the software, as one SPDX id.',
    'repository.security.assessments.self':
      'What you found when you assessed its security, or that you have not yet.',
  } satisfies Record<string, string>,
  present: 'A file of this name is there already; compare the two.',
  propose: 'Propose it',
  open: 'Open the new-file page',
  show: 'Show',
  tooLong: 'The text is too long for an address. It is on your clipboard: open the link and paste.',
  read: 'We read',

  takers: 'Whether other catalogues would take it',
  takersNote: 'By the rules of each, from what the entry, manifests and the forge say.',
  takerNames: {
    publiccode: 'Catalogues of publiccode.yml',
    okh: 'OKH search',
    softwareHeritage: 'Software Heritage',
  } satisfies Record<Taker, string>,
  taken: {
    publiccode: 'Would be taken, with a publiccode.yml in the repository.',
    okh: 'Would be taken, with an okh.yml in the repository.',
    softwareHeritage: 'Would be archived.',
  } satisfies Record<Taker, string>,
  refused: 'Would be refused. It requires:',

  badge: 'Show that it is listed',
  badgeNote: 'For a README, and for pages elsewhere.',
  badgeAlt: (title: string) => `Listed in ${title}`,
  badgeMarkdown: 'Markdown',
  badgeHtml: 'HTML',
  metadataBadge: 'Whether your manifests could be read',
  metadataBadgeSays:
    'With the day of the last reading, or the line of the first fault. It is a file, which cannot count the days since.',
  metadataBadgeAlt: (title: string) => `Metadata as read by ${title}`,
  card: 'Card, as a frame',
  endpoint: 'The badge as data for shields.io:',
} as const;

/** Words in the badge that says whether manifests could be read. */
export const metadataBadge = {
  label: 'metadata',
  read: (date: string) => `read ${date}`,
  refused: (line: number | undefined) => (line === undefined ? 'refused' : `refused: line ${line}`),
  unread: 'none read',
} as const;

/** Words of the feed of what could be mended in a project. */
export const findingsMessages = {
  title: (site: string, name: string) => `${site}: what ${name} could mend`,
  link: 'As a feed',
  fault: (file: string, line: number | undefined) =>
    line === undefined ? `${file} has a fault` : `${file} has a fault in line ${line}`,
  missing: (name: string) => `Not found: ${name}`,
} as const;
