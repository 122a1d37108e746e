/** The pages that the office writes as MDX, each in the language of the site's pages where it exists in that. */
import { type CollectionEntry, getCollection } from 'astro:content';

import { instanceFolder } from '../instance/instance-folder.ts';
import { translationIn } from '../instance/page-translations.ts';
import { type PageTranslation, readInstance } from '../instance/read.ts';
import type { Guideline, OfficePage } from '../schemas/guideline.ts';
import { isSameLanguage } from '../schemas/languages.ts';
import type { News } from '../schemas/office/news.ts';
import type { PageFolder } from '../schemas/page-translation.ts';
import { changedSince } from './changed-since.ts';
import { onceABuild } from './once-a-build.ts';
import { getReading, getSite, getTextLang } from './site.ts';

interface FrontMatter {
  readonly guidelines: Guideline;
  readonly pages: OfficePage;
  readonly news: News;
}

/** Its body, and what renders it, are of the translation where there is one; the rest is said by the page itself. */
export type TextPage<Folder extends PageFolder> = Omit<CollectionEntry<Folder>, 'data'> & {
  readonly data: FrontMatter[Folder];
  /** Of the page itself, whichever language the body is in. */
  readonly originalBody: string;
  /** Path of its file in the instance. */
  readonly file: string;
  /** The `lang` of its text; undefined where that is the language of the interface. */
  readonly lang: string | undefined;
  /** The locales of the site in which it exists. */
  readonly locales: readonly string[];
  /** ISO day on which the page itself changed after its translation, where that is known. */
  readonly changed: string | undefined;
};

const getTranslations = onceABuild(
  () => readInstance(instanceFolder(), ['translations']).translations,
);

/** Every page of a folder, in the order of their ids. */
export async function textPages<Folder extends PageFolder>(
  folder: Folder,
): Promise<TextPage<Folder>[]> {
  const entries = await getCollection(folder);
  const byId = new Map<string, CollectionEntry<Folder>>(entries.map((entry) => [entry.id, entry]));
  const own = entries.filter(({ id }) => !id.includes('.'));
  return own.map((entry) => textPage(folder, entry, byId));
}

function textPage<Folder extends PageFolder>(
  folder: Folder,
  entry: CollectionEntry<Folder>,
  byId: ReadonlyMap<string, CollectionEntry<Folder>>,
): TextPage<Folder> {
  const { id } = entry;
  const file = `content/${folder}/${id}.mdx`;
  const data = entry.data as FrontMatter[Folder];
  const all = getTranslations();
  const locales = localesOf(all, folder, id);
  const translation = translationIn(all, { folder, path: id }, getReading());
  const source = translation && byId.get(`${id}.${translation.document.language}`);
  if (!source) {
    const originalBody = entry.body ?? '';
    return { ...entry, data, originalBody, file, locales, lang: getTextLang(), changed: undefined };
  }
  const { document, texts, translated } = translation;
  const { topic, ...words } = texts;
  return {
    ...source,
    id,
    data: { ...data, ...words, ...(topic !== undefined && { topic }) },
    originalBody: entry.body ?? '',
    file: document.file,
    locales,
    lang: undefined,
    changed: changedSince(
      { file, reviewed: 'reviewed' in data ? data.reviewed : undefined },
      {
        file: document.file,
        translated,
      },
    ),
  } as TextPage<Folder>;
}

function localesOf(all: readonly PageTranslation[], folder: PageFolder, id: string): string[] {
  const { locale, languages = [] } = getSite();
  const own = all.filter((one) => one.folder === folder && one.path === id);
  const has = (further: string) => own.some(({ language }) => isSameLanguage(language, further));
  return [locale, ...languages.filter(has)];
}
