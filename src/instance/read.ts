/** Reads the whole instance from disk into unchecked documents; the validator checks them. */
import { realpathSync } from 'node:fs';

import { KINDS, type Kind } from '../schemas/entry.ts';
import { type ToolName, toolSchemas } from '../schemas/tools.ts';
import { MAX_BOM_BYTES } from '../schemas/office/bom.ts';
import { isFolder, OFFICE, OFFICE_NAMES, type OfficeName } from '../schemas/office/collections.ts';
import { ATTACHMENT_FOLDERS, isAttachmentName } from '../schemas/attachment.ts';
import type { VocabularyName } from '../schemas/vocabulary.ts';
import { PAGE_FOLDERS, type PageFolder, pageName } from '../schemas/page-translation.ts';
import {
  BOARDS_FILE,
  BRAND_FILE,
  ECOSYSTEM_FOLDER,
  entryFolder,
  MEDIA_FOLDER,
  PICTURES_FILE,
} from '../schemas/paths.ts';
import {
  billDocument,
  pageDocument,
  textDocument,
  yamlDocument,
  type Document,
  type PageDocument,
} from './document.ts';
import { headComment } from './entry-file/head-comment.ts';
import { exists, linksOut, list, listDeep, readText, type Listed } from './folder.ts';
import { readForeign, readGenerated, readMedia, type WrittenDocument } from './written.ts';
import { VOCABULARIES, vocabularyFile } from './vocabularies.ts';

export interface EntryDocument extends Document {
  readonly id: string;
  readonly kind: Kind;
  /** The comment at the top of its file. */
  readonly head?: string | undefined;
}

export interface EcosystemDocument extends Document {
  readonly id: string;
}

/** A file of office content; its id is its name. */
export interface OfficeDocument extends Document {
  readonly id: string;
}

export interface Guideline extends PageDocument {
  /** `<section>/<page>`, as other guidelines refer to it. */
  readonly path: string;
}

/** A page in a further language; its path is that of the page itself. */
export interface PageTranslation extends Guideline {
  readonly folder: PageFolder;
  /** As in the name of the file: `fr`. */
  readonly language: string;
}

export interface Instance {
  /** Real path of its folder. */
  readonly root: string;
  readonly site: Document;
  /** The licence chooser; undefined where the office has none. */
  readonly chooser: Document | undefined;
  /** The list of cited sources; undefined where there is none. */
  readonly sources: Document | undefined;
  /** Synonyms and answers for the search; undefined where there are none. */
  readonly searchWords: Document | undefined;
  /** The look of the site; undefined where the office says nothing of it. */
  readonly brand: Document | undefined;
  /** Everything under `brand/`. */
  readonly brandFiles: readonly Listed[];
  /** The checklists and planners of the office. */
  readonly tools: Readonly<Partial<Record<ToolName, Document>>>;
  readonly entries: readonly EntryDocument[];
  readonly ecosystems: readonly EcosystemDocument[];
  readonly vocabularies: Readonly<Partial<Record<VocabularyName, Document>>>;
  readonly guidelines: readonly Guideline[];
  /** Pages of the office; `path` is the name of the file without extension. */
  readonly pages: readonly Guideline[];
  /** `path` is the name of the file without extension. */
  readonly news: readonly Guideline[];
  readonly translations: readonly PageTranslation[];
  /** Data files of the office; a collection of one file has one document, or none. */
  readonly office: Readonly<Record<OfficeName, readonly OfficeDocument[]>>;
  /** Files beside pages that are published. */
  readonly attachments: readonly Listed[];
  /** Bills of materials beside the services. */
  readonly bills: readonly Document[];
  readonly metadata: Document | undefined;
  readonly events: Document | undefined;
  /** Its value is the text. */
  readonly history: Document | undefined;
  readonly numbers: Document | undefined;
  /** Last known vulnerabilities of the packages in the inventory. */
  readonly vulnerabilities: Document | undefined;
  /** What was read from catalogues of other offices. */
  readonly foreign: readonly WrittenDocument[];
  readonly boards: readonly WrittenDocument[];
  /** Everything under `catalogue/media/`. */
  readonly media: readonly Listed[];
  /** Everything under `catalogue/images/`. */
  readonly images: readonly Listed[];
  /** Records of pictures from manifests, one for each project. */
  readonly pictures: readonly WrittenDocument[];
  /** Files in folders to which they do not belong. */
  readonly strays: readonly Listed[];
  /** Folders that are symbolic links out of the instance, or to nowhere. They are not read. */
  readonly outside: readonly string[];
}

/** A page of this length takes an hour to read, and longer ones take a parser minutes. */
const MAX_PAGE_BYTES = 64 * 1024;

export const TOOLS = Object.keys(toolSchemas) as ToolName[];

const PARTS: { readonly [Part in keyof Instance]: (root: string) => Instance[Part] } = {
  root: (root) => root,
  site: (root) => yamlDocument('content/site.yaml', readText(root, 'content/site.yaml')),
  chooser: (root) => readOptional(root, 'content/licence-chooser.yaml'),
  sources: (root) => readOptional(root, 'content/sources.yaml'),
  searchWords: (root) => readOptional(root, 'content/search.yaml'),
  brand: (root) => readOptional(root, BRAND_FILE),
  brandFiles: (root) => listDeep(root, 'brand'),
  tools: readTools,
  entries: (root) => KINDS.flatMap((kind) => readProjects(root, kind)),
  ecosystems: (root) => yamlFiles(root, ECOSYSTEM_FOLDER).map((item) => readById(root, item)),
  vocabularies: readVocabularies,
  guidelines: (root) => readPages(root, 'content/guidelines'),
  pages: (root) => readPages(root, 'content/pages'),
  news: (root) => readPages(root, 'content/news'),
  translations: (root) => PAGE_FOLDERS.flatMap((folder) => readTranslations(root, folder)),
  office: readOffice,
  attachments: (root) =>
    ATTACHMENT_FOLDERS.flatMap((folder) => listDeep(root, folder)).filter(({ name }) =>
      isAttachmentName(name),
    ),
  bills: (root) =>
    list(root, OFFICE.service.place)
      .filter(isBill)
      .map(({ file }) => billDocument(file, readText(root, file, MAX_BOM_BYTES))),
  metadata: (root) => readGenerated(root, 'catalogue/metadata.json'),
  events: (root) => readGenerated(root, 'catalogue/events.json'),
  history: (root) => readGenerated(root, 'catalogue/history.csv', textDocument),
  vulnerabilities: (root) => readGenerated(root, 'catalogue/vulnerabilities.json'),
  numbers: (root) => readGenerated(root, 'catalogue/numbers.json'),
  foreign: readForeign,
  boards: (root) => readMedia(root, BOARDS_FILE),
  media: (root) => listDeep(root, MEDIA_FOLDER),
  images: (root) => listDeep(root, 'catalogue/images'),
  pictures: (root) => readMedia(root, PICTURES_FILE),
  strays: findStrays,
  outside: (root) => linksOut(root, ['content', 'catalogue', 'brand']),
};

/**
 * Reads the files of an instance. Optional files may be missing; what cannot be read becomes a fault of its document.
 * Throws only when the folder itself does not exist.
 *
 * @param parts by default all.
 */
export function readInstance<Part extends keyof Instance = keyof Instance>(
  folder: string,
  parts: readonly Part[] = Object.keys(PARTS) as Part[],
): Pick<Instance, Part> {
  const root = realpathSync(folder);
  const read = parts.map((part) => [part, PARTS[part](root)]);
  return Object.fromEntries(read) as Pick<Instance, Part>;
}

function readOptional(root: string, file: string): Document | undefined {
  return exists(root, file) ? yamlDocument(file, readText(root, file)) : undefined;
}

function readProjects(root: string, kind: Kind): EntryDocument[] {
  return yamlFiles(root, entryFolder(kind)).map(({ file, name }) => {
    const text = readText(root, file);
    const head = text.ok ? headComment(text.text) : undefined;
    return { id: idIn(name), kind, head, ...yamlDocument(file, text) };
  });
}

function readById(root: string, { file, name }: Listed): EcosystemDocument {
  return { id: idIn(name), ...yamlDocument(file, readText(root, file)) };
}

function idIn(name: string): string {
  return name.slice(0, -'.yaml'.length);
}

function yamlFiles(root: string, folder: string): Listed[] {
  return list(root, folder).filter(({ name }) => name.endsWith('.yaml'));
}

function readOffice(root: string): Instance['office'] {
  const pairs = OFFICE_NAMES.map((name) => [name, readCollection(root, name)]);
  return Object.fromEntries(pairs) as Instance['office'];
}

function readCollection(root: string, name: OfficeName): OfficeDocument[] {
  const { place } = OFFICE[name];
  if (isFolder(name)) return yamlFiles(root, place).map((item) => readById(root, item));
  const document = readOptional(root, place);
  return document ? [{ id: name, ...document }] : [];
}

function readTools(root: string): Instance['tools'] {
  return Object.fromEntries(
    TOOLS.flatMap((name) => {
      const document = readOptional(root, `content/tools/${name}.yaml`);
      return document ? [[name, document] as const] : [];
    }),
  );
}

function readVocabularies(root: string): Instance['vocabularies'] {
  const names = VOCABULARIES.filter((name) => exists(root, vocabularyFile(name)));
  return Object.fromEntries(names.map((name) => [name, readOptional(root, vocabularyFile(name))]));
}

function readPages(root: string, folder: string): Guideline[] {
  return listPages(root, folder)
    .filter(({ language }) => language === undefined)
    .map(({ file, of: path }) => ({ path, ...readPage(root, file) }));
}

function readTranslations(root: string, folder: PageFolder): PageTranslation[] {
  return listPages(root, `content/${folder}`).flatMap(({ file, of: path, language }) =>
    language === undefined ? [] : [{ folder, path, language, ...readPage(root, file) }],
  );
}

function listPages(root: string, folder: string) {
  return listDeep(root, folder)
    .filter(({ name }) => name.endsWith('.mdx') && !name.startsWith('_'))
    .map(({ file }) => ({
      file,
      ...pageName(file.slice(folder.length + 1, -'.mdx'.length)),
    }));
}

function readPage(root: string, file: string): PageDocument {
  return pageDocument(file, readText(root, file, MAX_PAGE_BYTES));
}

/** In folders whose file names are ids, anything but `<id>.yaml` would be ignored silently. */
function findStrays(root: string): Listed[] {
  const collections = OFFICE_NAMES.filter(isFolder).map((name) => OFFICE[name].place);
  const folders = [...KINDS.map(entryFolder), ECOSYSTEM_FOLDER, ...collections];
  const byId = folders.flatMap((folder) => list(root, folder));
  const vocabularies = list(root, 'catalogue/vocabularies').filter(
    ({ file }) => !VOCABULARIES.some((name) => vocabularyFile(name) === file),
  );
  return [...byId.filter((item) => !item.name.endsWith('.yaml') && !isBill(item)), ...vocabularies];
}

function isBill({ file, name }: Listed): boolean {
  return file.startsWith(`${OFFICE.service.place}/`) && name.endsWith('.json');
}
