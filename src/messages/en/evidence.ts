/** Words of the evidence that a project is used, in English. */
import type { EvidenceKind, EvidenceLine, EvidenceSource } from '../../schemas/evidence-line.ts';
import { and, count } from './grammar.ts';

/** Services that count all downloads since a package is there; the others count those of 30 days. */
const EVER: ReadonlySet<EvidenceSource> = new Set(['anaconda']);

function found({
  source,
  text,
  packages,
  repositories,
  citations,
  downloads,
  releases,
}: EvidenceLine) {
  if (text !== undefined) return text;
  if (citations !== undefined) return count(citations, { one: 'citation', other: 'citations' });
  if (downloads !== undefined) {
    const times = count(downloads, { one: 'download', other: 'downloads' });
    return EVER.has(source) ? `${times} of all its files so far` : `${times} in 30 days`;
  }
  if (releases !== undefined) return `in ${and(releases)}`;
  const dependents = [
    ...(packages ? [count(packages, { one: 'package', other: 'packages' })] : []),
    ...(repositories ? [count(repositories, { one: 'repository', other: 'repositories' })] : []),
  ];
  if (dependents.length > 0) return `${and(dependents)} depend on it`;
  return source === 'zenodo' ? 'Deposited' : 'Archived';
}

export const evidenceMessages = {
  heading: 'Who uses it',
  jump: 'Who uses it',
  note: 'From the strongest sign to the weakest, each with its source and date. Nothing is added up.',
  kinds: {
    stated: 'Stated use',
    dependents: 'What depends on it',
    citations: 'Citations',
    packages: 'Packages',
    sold: 'Sold by',
    listed: 'Kept elsewhere',
  } satisfies Record<EvidenceKind, string>,
  entry: 'the entry',
  found,
  none: 'None found',
  notLookedFor: 'Not looked for',
  unanswered: 'No answer yet',
  /** Why nobody looked: links to the fields, for those who know. */
  lacks: {
    packages: 'The entry states no package',
    'identifiers.doi': 'The entry states no DOI',
  },
  noneStated: 'Nobody has told of one yet',
  /** Where there is no such section, since nothing can be said. */
  unseen: 'Nobody has told yet who uses it, or looked for signs.',
  failing: (since: string) => `no answer since ${since}`,
  tell: 'We use this',
  tellNote: 'Do you use it? Tell where that can be read, and it stands here.',
  issue: {
    title: (name: string, id: string) => `We use ${name} (${id})`,
    text: [
      '- In which field of work, and what for?',
      '- Where can everybody read that: title, address, date?',
      '- Who says so, if not the project itself?',
      '- Does everybody who is named agree to be named?',
    ].join('\n'),
  },
  seen: 'What would show that it is used',
  seenNote: 'Signs that others count can be looked for only under a name that they know.',
  visible: {
    stated: 'Tell where its use can be read: field of work, what for, source.',
    packages:
      'State the package URLs of its packages, such as pkg:pypi/numpy. Then dependents and downloads can be counted.',
    'identifiers.doi': 'State its DOI. Then citations can be counted.',
  },
  visibleAll: 'The entry states all that services can be asked about.',
} as const;
