/** Words of parts of a project's page, in English: health, similar projects, compatibility of licences, citation. */
import type { Artefact } from '../../schemas/entry.ts';
import type { Use, Verdict } from '../../schemas/verdict.ts';
import { and, count, number, or, plural } from './grammar.ts';

const LOCALE = 'en-GB';
const size = (width: number, height: number) => `${number(width)} × ${number(height)} mm`;
const past = new Intl.RelativeTimeFormat(LOCALE);

interface Age {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

type Signal =
  | { readonly signal: 'contributors' | 'commits' | 'issues' | 'changes'; readonly count: number }
  | { readonly signal: 'release'; readonly released: boolean; readonly age: Age };

const ago = ({ count: units, unit }: Age) => {
  if (units > 0) return past.format(-units, unit);
  return unit === 'month' ? 'less than a month ago' : 'less than a day ago';
};

function signal(value: Signal): string {
  switch (value.signal) {
    case 'contributors':
      return `${count(value.count, { one: 'person', other: 'people' })} committed in the last year`;
    case 'commits':
      return `${count(value.count, { one: 'commit', other: 'commits' })} in the last year`;
    case 'release':
      return `latest ${value.released ? 'release' : 'tag'} ${ago(value.age)}`;
    case 'issues':
      return count(value.count, { one: 'open issue', other: 'open issues' });
    case 'changes':
      return count(value.count, { one: 'open change request', other: 'open change requests' });
  }
}

interface Point {
  readonly date: string;
  readonly value: number;
}

interface Line {
  readonly first: Point;
  readonly last: Point;
  readonly least: number;
  readonly most: number;
}

const LINE_NAMES = {
  contributors: 'Contributors',
  commits: 'Commits',
  openIssues: 'Open issues',
  stars: 'Stars',
} as const;

const CITED = { authors: 'its authors', year: 'a year', version: 'a version' } as const;

const HOW = {
  merge: 'merged into one work',
  link: 'linked as a module',
  separate: 'kept as a part of its own',
  tool: 'used as a tool',
} as const;

const FITS = {
  yes: () => 'they fit',
  conditional: () => 'they fit on conditions',
  no: (out) => `not compatible, so the result cannot go out under ${out} alone`,
  ask: () => 'nobody with authority has said whether they fit, so ask the office',
} as const satisfies Record<Verdict, (outbound: string) => string>;

interface Check {
  readonly from: { readonly artefact: Artefact; readonly license: string | undefined };
  readonly to: {
    readonly artefact: Artefact;
    readonly license: string | undefined;
    readonly project?: { readonly entry: { readonly name: string } };
    readonly verb?: string;
  };
  readonly use: Use;
  readonly verdict: Verdict;
}

/** One sentence with question and answer. */
function check({ from, to, use, verdict }: Check): string {
  const ours = `This ${from.artefact} is under ${from.license ?? 'no stated licence'}`;
  const answer = `${HOW[use]}: ${FITS[verdict](from.license ?? '')}.`;
  if (!to.project) {
    return `The ${from.artefact} under ${from.license} and the ${to.artefact} under ${to.license}, ${answer}`;
  }
  const theirs = `${to.project.entry.name}, which it ${to.verb}`;
  if (!to.license)
    return `${ours}. The licence of ${theirs}, is not stated: nobody can say whether they fit.`;
  return `${ours}. ${theirs}, is under ${to.license}. ${capital(answer)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const projectPage = {
  /** The questions in the head of the page. */
  mayI: 'May I use it',
  isItAlive: 'Is it kept up',
  whatFits: 'What fits',
  whoMakes: 'Who makes it',
  licenseUnknown: 'not stated: look in the repository, or ask',
  licenseDetected: 'detected in a file, declared by nobody',
  licenseSeen: (year: number | undefined) =>
    year ? `seen in a copy of ${year}` : 'seen in a copy',
  stateUnknown: 'State not stated',
  committed: (day: string) => `last commit ${day}`,
  people: (amount: number) =>
    `${count(amount, { one: 'person', other: 'people' })} in the last year`,
  latest: (tag: string, day: string | undefined) => (day ? `${tag} of ${day}` : tag),
  unread: (host: string | undefined) =>
    host ? `repository not read yet (${host})` : 'no repository to read',
  since: (year: number) => `since ${year}`,
  readAt: (place: string, day: string) => `${place}, ${day}`,
  fits: (verb: string, amount: number) => `${verb} ${number(amount)}`,
  nothingFits: 'no relation stated yet',
  noSoftware: 'no software stated',
  soldBy: 'Can be bought from',
  soldByUnknown: 'Said to be sold, maker unknown: ask',
  noMaker: 'No maker known',
  supersededBy: 'Superseded by',
  askAt: {
    contact: 'Ask its people',
    forum: 'Ask in the forum',
    chat: 'Ask in the chat',
    issues: 'Ask in its issues',
    office: 'Ask the office',
  },
  signal,
  ago,
  lineName: (line: keyof typeof LINE_NAMES) => LINE_NAMES[line],
  /** Text alternative of a line. */
  lineText: ({ first, last, least, most }: Line, day: (iso: string) => string) =>
    `${number(first.value)} on ${day(first.date)}, ${number(last.value)} on ${day(last.date)}; between ${number(least)} and ${number(most)}`,
  files: {
    missing: (names: readonly string[]) => `Missing: ${and(names)}.`,
    more: 'All points, and how to add what is missing',
  },
  outline: {
    drawing: (standard: string, width: number, height: number) =>
      `Outline of ${standard}, ${size(width, height)}, to scale`,
    bar: '10 mm',
    size: (label: string, width: number, height: number) => `${label}: ${size(width, height)}`,
    /** Precedes the name of the standard. */
    of: 'The outline to scale is that of',
    notDrawn: 'It was not drawn from files of this board.',
  },
  pictures: {
    more: 'More pictures',
    namedIn: (file: string) => `named in ${file} of the project`,
    missing: (day: string) => `Gone from there since ${day}; this copy is kept.`,
  },
  seeInterface: (term: string) => `All of them: ${term}`,
  more: (count: number) => `and ${number(count)} more`,
  instead: 'Instead of it',
  derivedFits: 'By interface',
  fitsBy: (fits: readonly { readonly term: { readonly label: string } }[]) =>
    `All that fits by ${and([...new Set(fits.map(({ term }) => term.label))])}`,
  showDrawing: 'Show the drawing',
  harvested: (file: string) => `Harvested from ${file}`,
  similar: 'Similar projects',
  likenesses: 'What they share',
  likeness: ({
    interfaces,
    topics,
    words,
  }: Readonly<Record<'interfaces' | 'topics' | 'words', readonly string[]>>) =>
    [
      interfaces.length > 0 &&
        `same ${plural(interfaces.length, { one: 'interface', other: 'interfaces' })}: ${and(interfaces)}`,
      topics.length > 0 &&
        `same ${plural(topics.length, { one: 'topic', other: 'topics' })}: ${and(topics)}`,
      words.length > 0 && `same words: ${and(words)}`,
    ]
      .filter(Boolean)
      .join('; '),
  licensePart: 'Part',
  licenseAsks: 'What it asks',
  /** The main condition of a licence, in few words. */
  asks: {
    permissive: 'keep its notices',
    weak: 'share your changes to it',
    strong: 'share what you build on it',
    'public-domain': 'nothing',
    unknown: 'read its text',
    several: 'each of them asks something else',
  },
  seen: 'Seen',
  /** The review of an entry, before the other sources of the page. */
  provenance: (review: string | undefined, day: string | undefined) =>
    [review ?? 'Not reviewed', day].filter(Boolean).join(', '),
  fit: 'Do they fit together?',
  check,
  checkIt: 'Check it',
  citeFrom: {
    entry: () => 'As the entry says.',
    manifest: (asOf) => (asOf ? `As the project asks, read ${asOf}.` : 'As the project asks.'),
    'own-file': () => 'Put together from this entry.',
    none: (asOf) =>
      `Put together from this entry; the repository, read ${asOf}, has no file that says how to cite it.`,
    unread: () =>
      'Put together from this entry; a citation of the project itself is not looked up yet.',
  } satisfies Record<string, (asOf: string | undefined) => string>,
  citeIncomplete: (missing: readonly ('authors' | 'year' | 'version')[]) =>
    `Incomplete: no source here names ${or(missing.map((part) => CITED[part]))}.`,
  citeTakeOwn: "Take the project's own:",
  /** Precedes the name of a file in the repository. */
  citeOwn: {
    taken: 'It stands in',
    beside: 'A file of the project itself comes first:',
  },
  noCff: 'There is no CITATION.cff, as no source names an author.',
} as const;
