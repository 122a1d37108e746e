/** The file of an entry to fill in by hand: every field, explained, and with an example. */
import { writeEntry, schemaLine } from '../../instance/entry-file/write.ts';
import { ENTRY_ORDER } from '../../instance/entry-file/entry-order.ts';
import type { EntryInput } from '../../schemas/entry.ts';
import { entrySchema } from '../../schemas/entry.ts';
import type { Kind } from '../../schemas/words.ts';
import { entryFile } from '../../schemas/paths.ts';
import { TO_BUILD } from './fields.ts';
import type { FormIndex } from './form-index.ts';

/** Fields that somebody who adds a project has to do with. */
const LEFT_OUT = new Set(['review', 'aliases', 'retired', 'harvest', 'uses', 'citation']);

/**
 * The name and the place of the sources stand ready to be replaced; all else is a comment, to be uncovered.
 *
 * @param known gives examples that the instance knows: a topic, an organisation, a project.
 */
export function entryTemplate(kind: Kind, known: FormIndex): string {
  const example: EntryInput = { ...exampleEntry(kind), ...knownExamples(kind, known) };
  const described = Object.entries(entrySchema.shape).filter(
    ([key]) => !LEFT_OUT.has(key) && key in example,
  );
  return [
    schemaLine(kind),
    `# Save as ${entryFile({ kind, id: '<id>' })}: lower-case letters, digits and single hyphens.`,
    '# Leave out what you do not know. To use a field, remove the # before it.',
    ...described.flatMap(([key, { description }]) => [
      '',
      `## ${description ?? key}`,
      ...fieldRows(key as keyof EntryInput, example),
    ]),
    '',
  ].join('\n');
}

function fieldRows(key: keyof EntryInput, example: EntryInput): string[] {
  const rows = writeEntry({ [key]: example[key] }, { order: ENTRY_ORDER })
    .trimEnd()
    .split('\n');
  const isReady = key === 'name' || key === 'repositories';
  return isReady ? rows : rows.map((row) => `# ${row}`);
}

const LICENSES = {
  hardware: { hardware: 'CERN-OHL-W-2.0', documentation: 'CC-BY-SA-4.0' },
  gateware: { gateware: 'CERN-OHL-W-2.0', documentation: 'CC-BY-SA-4.0' },
  software: { software: 'LGPL-2.1-or-later', documentation: 'CC-BY-4.0' },
  documentation: { documentation: 'CC-BY-4.0' },
} as const satisfies Record<Kind, EntryInput['licenses']>;

const ONLY: Readonly<Record<Kind, Partial<EntryInput>>> = {
  hardware: {
    availability: [{ vendor: 'Example Ltd', url: 'https://example.com/board' }],
    specifications: [{ parameter: 'Sampling rate', value: '100 MS/s' }],
    tools: ['KiCad'],
    identifiers: { oshwa: 'CH000001' },
    licensor: 'Example Ltd',
  },
  gateware: {
    specifications: [{ parameter: 'Device', value: 'Spartan-6' }],
    tools: ['VHDL'],
  },
  software: {
    publiccode: {
      platforms: ['linux'],
      softwareType: 'library',
      features: ['Reads a sensor'],
      maintenance: 'internal',
      localisationReady: false,
      languages: ['en'],
    },
  },
  documentation: {},
};

function exampleEntry(kind: Kind): EntryInput {
  return structuredClone<EntryInput>({
    name: 'Example',
    title: 'What the name stands for',
    summary: 'One plain sentence that says what it is and what someone can do with it.',
    description: 'More, in Markdown.',
    status: 'active',
    maturity: 5,
    licenses: LICENSES[kind],
    repositories: ['https://gitlab.com/example/example'],
    links: {
      homepage: 'https://example.com/',
      documentation: 'https://example.com/manual/',
      issues: 'https://gitlab.com/example/example/-/issues',
    },
    publications: [{ title: 'A paper about it', doi: '10.5281/zenodo.848818' }],
    since: 2020,
    seeking: ['contributors'],
    contact: 'https://example.com/forum/',
    ...ONLY[kind],
  });
}

function knownExamples(kind: Kind, known: FormIndex): Partial<EntryInput> {
  const [topic] = known.topics;
  const [organisation] = known.organisations;
  const [slot] = known.interfaces;
  const relation = relationExample(kind, known);
  return {
    ...(topic && { topics: [topic.id] }),
    ...(organisation && { organisations: [organisation.id] }),
    ...(slot && TO_BUILD.includes(kind) && { interfaces: { uses: [slot.id] } }),
    ...(relation && { relations: [relation] }),
  };
}

function relationExample(kind: Kind, { relations, projects }: FormIndex) {
  const possible = relations.filter(({ from }) => from.includes(kind));
  for (const { id, to } of possible) {
    const target = projects.find((project) => to.includes(project.kind) && !project.successor);
    if (target) return { type: id, target: target.id };
  }
  return undefined;
}
