/** Pages and tools said in full what they cite; they name ids of one list now, content/sources.yaml. */
import { z } from 'astro/zod';

import { upgradeMessages as say } from '#messages/upgrade.ts';
import { writeEntry } from '../../../instance/entry-file/write.ts';
import { replaceItem } from '../../../instance/yaml/edit-keys.ts';
import { defined } from '../../../lib/defined.ts';
import { valueAt } from '../../../lib/records.ts';
import { suggestedId } from '../../../lib/suggested-id.ts';
import type { Migration } from '../migration.ts';
import { edited, valueOf, type Texts } from '../texts.ts';

const FILE = 'content/sources.yaml';

const formerSource = z.strictObject({
  title: z.string(),
  url: z.string().optional(),
  document: z.string().optional(),
});

type FormerSource = z.output<typeof formerSource>;

const listed = z.looseObject({ ...formerSource.shape, id: z.string() });

/** What a page says by its standing, and what its sources have to be fit for. Tools follow the work of others. */
const USES: Readonly<Record<string, string>> = { required: 'rule', recommended: 'recommendation' };

interface Cited {
  readonly file: string;
  readonly index: number;
  readonly source: FormerSource;
  readonly use: string;
}

export const sources: Migration = {
  what: say.migrations.sources,
  apply: (texts): Texts => {
    const cited = [...texts.keys()].flatMap((file) => citedIn(texts, file));
    if (cited.length === 0) return new Map();
    const known = z.array(listed).safeParse(valueOf(texts, FILE) ?? []).data ?? [];
    const ids = idsOf(cited, known);
    const pages = [...Map.groupBy(cited, ({ file }) => file)].map(([file, items]) => {
      const cite = (data: string, { index, source }: Cited) =>
        replaceItem(data, ['sources', index], ids.get(keyOf(source)) ?? '');
      return [
        file,
        edited(file, texts.get(file) ?? '', (data) => items.reduce(cite, data)),
      ] as const;
    });
    const isKnown = new Set(known.map(keyOf));
    const found = [...Map.groupBy(cited, ({ source }) => keyOf(source))]
      .filter(([key]) => !isKnown.has(key))
      .map(([key, items]) => rowsOf(ids.get(key) ?? '', items));
    return new Map([...pages, ...(found.length > 0 ? [listWith(texts.get(FILE), found)] : [])]);
  },
};

function citedIn(texts: Texts, file: string): Cited[] {
  if (!/^content\/(?:guidelines|tools)\//.test(file)) return [];
  const value = valueOf(texts, file);
  const use = USES[String(valueAt(value, 'standing'))] ?? 'practice';
  const list = valueAt(value, 'sources');
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((item, index) => {
    const { data } = formerSource.safeParse(item);
    return data ? [{ file, index, source: data, use }] : [];
  });
}

/** What the list has keeps its id. */
function idsOf(cited: readonly Cited[], known: readonly z.output<typeof listed>[]) {
  const ids = new Map(known.map((source) => [keyOf(source), source.id]));
  for (const { source } of cited) {
    if (!ids.has(keyOf(source))) ids.set(keyOf(source), freeId(source.title, [...ids.values()]));
  }
  return ids;
}

/** Two that agree in this are one. */
function keyOf({ title, url, document }: FormerSource): string {
  return JSON.stringify([title, url, document]);
}

function freeId(title: string, taken: readonly string[]): string {
  const id = suggestedId(title) || 'source';
  if (!taken.includes(id)) return id;
  let count = 2;
  while (taken.includes(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}

/** A page at an address is a page; what has none, a report. */
function rowsOf(id: string, cited: readonly Cited[]): string {
  const { title, url, document } = cited[0]?.source ?? { title: id };
  const kind = url === undefined ? 'report' : 'page';
  const use = [...new Set(cited.map((one) => one.use))].toSorted();
  const item = defined({ id, title, url, document, kind, use });
  return writeEntry(item, { order: {} })
    .replaceAll(/^(?=.)/gm, '  ')
    .replace(/^ /, '-');
}

function listWith(text: string | undefined, found: readonly string[]): [string, string] {
  const before = text === undefined ? '' : `${text.trimEnd()}\n`;
  return [FILE, [before, `# ${say.sourcesHead}\n`, ...found.toSorted()].join('')];
}
