/** Made-up projects: different enough to be searched and filtered, and deterministic. */
import type { EntryInput, Kind } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { KIND_LETTERS } from '../../src/schemas/numbers.ts';
import { INTERFACES, ORGANISATIONS, TOPICS } from './synthetic-frame.ts';

type SyntheticKind = Exclude<Kind, 'documentation'>;

export interface SyntheticEntry {
  readonly id: string;
  readonly kind: SyntheticKind;
  readonly entry: EntryInput;
  readonly metadata: MetadataRecord;
  readonly number: string;
}

const THINGS = [
  'digitiser',
  'timing node',
  'carrier',
  'histogram library',
  'event loop',
  'power stage',
];
const OPEN_HARDWARE = ['CERN-OHL-W-2.0', 'CERN-OHL-S-2.0', 'CERN-OHL-P-2.0'];
const LICENSES = {
  hardware: OPEN_HARDWARE,
  gateware: [...OPEN_HARDWARE, 'LGPL-2.1-or-later'],
  software: ['Apache-2.0', 'MIT', 'GPL-3.0-or-later', 'BSD-3-Clause', 'LGPL-3.0-or-later'],
};
const LANGUAGES = ['C++', 'Python', 'VHDL', 'C', 'Verilog', 'Rust', 'Java', 'Shell'];
const FORMATS = ['KiCad', 'Altium', 'Eagle'];
const SEEKING = ['maintainers', 'contributors', 'adopters', 'partners'] as const;
const STATUSES = ['active', 'wip', 'inactive', 'unsupported'] as const;
/** Of ten projects five are software, four hardware and one gateware. */
function kindOf(index: number): SyntheticKind {
  if (index % 10 === 9) return 'gateware';
  return index % 2 === 0 ? 'software' : 'hardware';
}

function idOf(index: number): string {
  return `synthetic-${kindOf(index)}-${index}`;
}

/** The project with a number; deterministic. */
export function syntheticEntry(index: number): SyntheticEntry {
  const kind = kindOf(index);
  return {
    id: idOf(index),
    kind,
    entry: entry(index, kind),
    metadata: metadata(index),
    number: `${KIND_LETTERS[kind]}-${String(index + 1).padStart(4, '0')}`,
  };
}

function entry(index: number, kind: SyntheticKind): EntryInput {
  const thing = pick(THINGS, index);
  return {
    name: `Synthetic ${thing} ${index}`,
    title: `Number ${index} of the generated projects`,
    summary: `A ${thing} with ${(index % 16) + 1} channels, generated to measure how long a build takes.`,
    description: description(index, thing),
    status: pick(STATUSES, index),
    maturity: (index % 9) + 1,
    licenses: { [kind]: pick(LICENSES[kind], index), documentation: 'CC-BY-4.0' },
    repositories: [repositoryOf(index), { url: `${repositoryOf(index)}-tests`, for: 'Tests' }],
    links: { documentation: `https://docs.example.org/${idOf(index)}/` },
    organisations: [pick(ORGANISATIONS, index)],
    topics: [pick(TOPICS, index), pick(TOPICS, index * 7 + 1)].filter(isFirst),
    interfaces: interfaces(index, kind),
    relations: relations(index, kind),
    specifications: [
      { parameter: 'Channels', value: (index % 16) + 1 },
      { parameter: 'Rate', value: `${(index % 10) * 25 + 25} MS/s` },
    ],
    ...(index % 7 === 0 && { seeking: [pick(SEEKING, index)] }),
    ...(index % 11 === 0 && { availability: [{ vendor: 'Example Electronics' }] }),
    since: 1990 + (index % 35),
    review: { state: 'sourced', date: '2026-11-21', sources: [repositoryOf(index)] },
  };
}

function repositoryOf(index: number): string {
  return `https://git.example.org/group-${index % 50}/${idOf(index)}`;
}

function description(index: number, thing: string): string {
  const first = `This ${thing} stands for a project as the catalogue knows it.`;
  return `${first} It has *some* Markdown and [a link](https://example.org/${index}).\n\nA second paragraph follows.`;
}

function interfaces(index: number, kind: SyntheticKind): EntryInput['interfaces'] {
  if (kind !== 'hardware') return undefined;
  // Hardware has odd numbers only.
  const id = pick(INTERFACES, (index - 1) / 2);
  return index % 20 === 1 ? { provides: [id] } : { uses: [id] };
}

/** To older projects only, so that no relation is stated from both sides. */
function relations(index: number, kind: SyntheticKind): EntryInput['relations'] {
  const board = index - ((index % 10) + 9);
  if (board < 0) return undefined;
  const type = { hardware: 'plugs-into', gateware: 'runs-on', software: 'drives' }[kind];
  const others =
    index % 3 === 0 ? [{ type: 'works-with', target: idOf(board - 1 < 0 ? 0 : board - 1) }] : [];
  return [{ type, target: idOf(board) }, ...others];
}

function metadata(index: number): MetadataRecord {
  const month = String((index % 12) + 1).padStart(2, '0');
  return {
    source: 'git',
    fetchedAt: '2026-11-20T02:00:00Z',
    lastCommitAt: `2025-${month}-15T12:00:00Z`,
    firstCommitAt: '2015-03-01T12:00:00Z',
    commits: 100 + index,
    contributors: (index % 40) + 1,
    latestTag: { tag: `v1.${index % 30}.0`, date: `2025-${month}-14T12:00:00Z` },
    languages: { [pick(LANGUAGES, index)]: 0.7, [pick(LANGUAGES, index + 3)]: 0.3 },
    ...(index % 3 === 1 && { designFormats: [pick(FORMATS, index)] }),
    hygiene: { readme: true, license: true, contributing: index % 2 === 0 },
  };
}

function pick<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

function isFirst(value: string, index: number, list: readonly string[]): boolean {
  return list.indexOf(value) === index;
}
