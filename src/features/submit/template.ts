/** A template of an entry to fill in by hand: every field, explained, and with an example. */
import { z } from 'astro/zod';

import { writeEntry, schemaLine } from '../../instance/entry-file/write.ts';
import { ENTRY_ORDER } from '../../instance/entry-file/entry-order.ts';
import type { EntryInput } from '../../schemas/entry.ts';
import { entrySchema } from '../../schemas/entry.ts';
import type { Kind } from '../../schemas/words.ts';
import { entryFile } from '../../schemas/paths.ts';
import { FIELDS, TO_BUILD } from './fields.ts';
import type { FormIndex } from './form-index.ts';

/** Fields that the author of an entry does not fill in; they have no example. */
export const LEFT_OUT: readonly string[] = [
  'licensesSeen',
  'review',
  'uses',
  'citation',
  'aliases',
  'retired',
  'harvest',
];

/** Fields that the form does not have, since they only serve exports. */
const KINDS_OF: Readonly<Record<string, readonly Kind[]>> = {
  licensor: ['hardware'],
  publiccode: ['software'],
  securityInsights: ['software'],
};

/**
 * Name and repository are placeholders to replace; all other fields are commented out.
 *
 * @param known examples that exist in the instance: a topic, an organisation, a project.
 */
export function entryTemplate(kind: Kind, known: FormIndex): string {
  const example = { ...exampleEntry(kind), ...knownExamples(kind, known) };
  const described = Object.entries(entrySchema.shape).filter(([key]) => key in example);
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

function fieldRows(key: keyof EntryInput, example: Partial<EntryInput>): string[] {
  const rows = writeEntry({ [key]: example[key] }, { order: ENTRY_ORDER })
    .trimEnd()
    .split('\n');
  const isReady = key === 'name' || key === 'repositories';
  return isReady ? rows : rows.map((row) => `# ${row}`);
}

/** The examples of the schema for a kind. */
function exampleEntry(kind: Kind): Partial<EntryInput> {
  return exampleOf(entrySchema, '', kind) as Partial<EntryInput>;
}

/** The example of a schema itself, or of its parts. */
function exampleOf(schema: unknown, path: string, kind: Kind): unknown {
  if (!(schema instanceof z.ZodType) || !isFor(path, kind)) return undefined;
  const examples = schema.meta()?.['examples'];
  if (Array.isArray(examples)) return examples[0];
  if (schema instanceof z.ZodOptional) return exampleOf(schema.unwrap(), path, kind);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const parts = Object.entries(schema.shape).flatMap(([key, part]) => {
    const example = exampleOf(part, path ? `${path}.${key}` : key, kind);
    return example === undefined ? [] : [[key, example] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

function isFor(path: string, kind: Kind): boolean {
  const kinds = KINDS_OF[path] ?? FIELDS.find((field) => field.path === path)?.kinds;
  return kinds?.includes(kind) ?? true;
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
