/** The report of an import, on the terminal and as comments in the file. */
import type { Draft } from '../../schemas/draft.ts';
import type { Kind } from '../../schemas/words.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.import;

const COLUMNS = { field: 22, value: 44 };

/** Where each value comes from, what is missing, and what was left out and why. */
export function reportText(draft: Draft): string {
  const taken = Object.entries(draft.origins).map(([field, origin]) => {
    const value = shortly(valueAt(draft.values, field));
    return `  ${field.padEnd(COLUMNS.field)} ${value.padEnd(COLUMNS.value)} ${origin}`.trimEnd();
  });
  const dropped = draft.dropped.map(
    ({ field, because }) => `  ${(field || say.wholeFile).padEnd(COLUMNS.field)} ${because}`,
  );
  return [
    ...section(say.taken, taken),
    ...section(
      say.missing,
      draft.missing.map((field) =>
        `  ${field.padEnd(COLUMNS.field)} ${HELP[field] ?? ''}`.trimEnd(),
      ),
    ),
    ...section(say.leftOut, dropped),
  ].join('\n');
}

function section(heading: string, rows: readonly string[]): string[] {
  return rows.length > 0 ? [say.section(heading), ...rows] : [say.emptySection(heading)];
}

function valueAt(values: object, field: string): unknown {
  return field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values);
}

function shortly(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= COLUMNS.value ? line : `${line.slice(0, COLUMNS.value - 1)}…`;
}

/** Fields that are often misread. */
const TO_CHECK = ['name', 'summary', 'status'] as const;

/** Comments by the path of the value that they precede. */
export function commentsFor(
  { origins, missing, dropped, values }: Draft,
  source: string,
  kind: Kind,
): Record<string, string> {
  const asked = TO_CHECK.flatMap((field) => remark(field, say.questions[field]));
  const licenses = Object.keys(values.licenses ?? {}).flatMap((part) =>
    remark(`licenses.${part}`, say.holdsForAll(part)),
  );
  const lost = dropped.filter(({ field }) => /licen[cs]e/i.test(field));
  return {
    '': say.begun(source),
    ...Object.fromEntries([...asked, ...licenses]),
    ...((missing.length > 0 || lost.length > 0) && {
      $: [
        ...missing.map((field) => say.isMissing(field, HELP[field] ?? '')),
        ...lost.map(({ field, because }) => say.isLeftOut(field, because)),
        ...(missing.includes('licenses') ? [`licenses: { ${kind}: ${say.expression} }`] : []),
      ]
        .flatMap(wrapped)
        .join('\n'),
    }),
  };

  function remark(field: string, question: string): [string, string][] {
    const origin = origins[field];
    return origin ? [[field, say.from(origin, question)]] : [];
  }
}

const HELP: Readonly<Record<string, string>> = say.help;

/** Lines of at most 96 characters, the width of the file. */
function wrapped(text: string): string[] {
  return (
    text
      .replaceAll(/\s+/g, ' ')
      .match(/.{1,96}(?:\s|$)|\S{97,}/g)
      ?.map((row) => row.trim()) ?? []
  );
}
