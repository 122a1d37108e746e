/** Changes of office content: events, news, reports and the like. */
import { at, inEachLanguage, isText, texts, whole } from '../../instance/validate/json-path.ts';
import type { Guideline, Instance, OfficeDocument } from '../../instance/read.ts';
import { OFFICE_NAMES, type OfficeName } from '../../schemas/office/collections.ts';
import { changedFields } from './project-changes.ts';

export interface OfficeChange {
  readonly action: 'added' | 'changed' | 'removed';
  readonly collection: OfficeName | 'news';
  readonly file: string;
  /** Title in the file, if any. */
  readonly title: string | undefined;
  /** Date as written in the file, if any. */
  readonly date: string | undefined;
  /** Keys that changed, `body` for the text below them; all keys of a new file. */
  readonly fields: readonly string[];
  /** Addresses of its sources. */
  readonly sources: readonly string[];
}

type Part = Pick<Instance, 'office' | 'news'>;

interface Told {
  readonly collection: OfficeChange['collection'];
  readonly document: OfficeDocument | Guideline;
}

/** @param files changed paths within the instance. */
export function officeChanges(before: Part, after: Part, files: readonly string[]): OfficeChange[] {
  const [old, now] = [toldIn(before), toldIn(after)];
  return files.flatMap((file) => {
    const told = now.get(file) ?? old.get(file);
    return told ? [changeOf(told, old.get(file), now.get(file))] : [];
  });
}

function toldIn({ office, news }: Part): ReadonlyMap<string, Told> {
  const all: Told[] = [
    ...OFFICE_NAMES.flatMap((collection) =>
      office[collection].map((document) => ({ collection, document })),
    ),
    ...news.map((document) => ({ collection: 'news' as const, document })),
  ];
  return new Map(all.map((told) => [told.document.file, told]));
}

function changeOf({ collection, document }: Told, old?: Told, now?: Told): OfficeChange {
  const raw = whole(document);
  const [title, name, date, start] = ['title', 'name', 'date', 'start'].map((key) => {
    const [text] = inEachLanguage(at(raw, key));
    const { value } = text ?? at(raw, key);
    return value instanceof Date ? value.toISOString().slice(0, 10) : value;
  });
  const sources = [...texts(raw)].filter(({ path }) => /source/.test(String(path[0])));
  return {
    action: old ? (now ? 'changed' : 'removed') : 'added',
    collection,
    file: document.file,
    title: textOf(title ?? name),
    date: textOf(date ?? start),
    fields: [
      ...changedFields(old?.document.value, now?.document.value),
      ...(bodyOf(old) === bodyOf(now) ? [] : ['body']),
    ],
    sources: sources.filter(({ path }) => path.at(-1) === 'url').map(({ value }) => value),
  };
}

function textOf(value: unknown): string | undefined {
  return isText({ value, path: [] }) ? String(value) : undefined;
}

function bodyOf(told: Told | undefined): string {
  return told && 'body' in told.document ? told.document.body.trim() : '';
}
