/** Data files about one project, including retired ones. */
import type { Catalogue, SourceEntry } from '../catalogue/catalogue.ts';
import { productOf } from '../catalogue/product.ts';
import type { Project } from '../catalogue/project.ts';
import { badgeJson, badgeSvg } from '../exports/badge.ts';
import { EXPORT_FILES } from '../exports/files.ts';
import { metadataBadgeSvg } from '../exports/metadata-badge.ts';
import { noticeText } from '../exports/notice-bundle.ts';
import { patchText } from '../exports/patch.ts';
import { partsBom } from '../exports/parts-bom.ts';
import { partsCsv } from '../exports/parts-csv.ts';
import { projectRecord } from '../exports/project-json.ts';
import { projectMarkdown } from '../exports/project-markdown.ts';
import { type ExportedProject, exportedProject } from '../exports/exported-project.ts';
import type { KnownEntry } from '../features/submit/form-index.ts';
import { jsonLine } from '../lib/json.ts';
import { careMessages as say } from '#messages/care.ts';
import { asWritten, type Translations } from '../schemas/translations.ts';
import { path } from '../schemas/address.ts';
import { dataPath, METADATA_BADGE, NOTICE, PATCH } from '../schemas/data-address.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Palette } from '../schemas/palette.ts';
import { drawingText, SIDES } from './board-drawing.ts';
import type { DataFile } from './data-file.ts';
import { cardText, movedText } from './embed/card.ts';
import { oembedText } from './embed/oembed.ts';
import { formatDate } from './format.ts';
import type { Issuer } from './issuer.ts';
import type { SiteData } from './site-data.ts';

type TextOf = (
  subject: ExportedProject,
  issuer: Issuer,
  catalogue: Catalogue,
  palette: Palette,
) => string | undefined;

/** By path, in which `*` stands for the id. */
const FILES: Readonly<Record<string, TextOf>> = {
  ...Object.fromEntries(
    Object.entries(EXPORT_FILES).map(([name, textOf]) => [dataPath.beside('*', name), textOf]),
  ),
  [dataPath.beside('*', 'index.md')]: (subject, { addressOf }, catalogue) =>
    projectMarkdown(subject, catalogue, addressOf),
  [dataPath.beside('*', NOTICE)]: ({ project }, { addressOf }, catalogue) =>
    noticeText(productOf(project, catalogue), addressOf),
  '/projects/*/badge.svg': (subject, { title }, _catalogue, palette) =>
    badgeSvg(subject, title, palette),
  [dataPath.beside('*', METADATA_BADGE)]: ({ project }, _issuer, _catalogue, palette) =>
    metadataBadgeSvg(project, palette, formatDate),
  '/projects/*/badge.json': (subject, { title }, _catalogue, palette) =>
    badgeJson(subject, title, palette),
  [dataPath.beside('*', PATCH)]: (subject, { title }) =>
    patchText(subject, { title, subject: say.patchSubject, message: say.patchMessage }),
  '/embed/*/index.html': (subject, issuer) => cardText(subject, issuer),
  '/embed/*/oembed.json': (subject, issuer) => oembedText(subject, issuer),
  [dataPath.project('*')]: ({ project }, issuer, catalogue) =>
    jsonLine(projectRecord(project, catalogue, issuer)),
};

export function* projectFiles(
  { sources, catalogue, brand }: SiteData,
  issuer: Issuer,
): Generator<DataFile> {
  for (const project of catalogue.projects.values()) {
    const subject = exportedProject(project, catalogue, issuer.addressOf);
    for (const [pattern, textOf] of Object.entries(FILES)) {
      yield {
        path: pattern.replace('*', project.id),
        text: () => textOf(subject, issuer, catalogue, brand.palette),
      };
    }
    yield* boardFiles(subject, issuer);
    yield* formerCards(project, issuer);
  }
  yield* sources.entries.map((entry) =>
    knownEntryFile(entry, catalogue.projects.get(entry.id)?.number),
  );
}

/** The drawings of each board, and its parts if there are any. */
function* boardFiles(subject: ExportedProject, { addressOf }: Issuer): Generator<DataFile> {
  const { id, boards = [] } = subject.project;
  for (const board of boards) {
    const { at, drawings, parts, slug } = board;
    for (const side of SIDES) {
      const [path, file] = [at.drawings?.[side], drawings?.[side]];
      if (path && file) yield { path, text: () => drawingText(id, file) };
    }
    if (parts.length === 0) continue;
    yield { path: dataPath.boardTable(id, slug), text: () => partsCsv(parts) };
    yield {
      path: dataPath.boardBom(id, slug),
      text: () => partsBom(subject, board, addressOf),
    };
  }
}

/** Cards are embedded in pages of others, so those under former ids stay. */
function formerCards({ id, entry: { aliases = [] } }: Project, { locale }: Issuer): DataFile[] {
  return aliases.map((alias) => ({
    path: `/embed/${alias}/index.html`,
    text: () => movedText(id, locale),
  }));
}

/** An entry as in its file, without values from manifests. Internal to the form, and free to change. */
function knownEntryFile(
  { id, kind, entry, head, translations }: SourceEntry,
  number: string | undefined,
): DataFile {
  const known = (): KnownEntry => ({
    id,
    kind,
    number,
    values: written(entry, translations),
    head,
  });
  return { path: `${path.submitEntries}${id}.json`, text: () => JSON.stringify(known()) };
}

/** Texts in all their languages, and repositories in their short form where possible: an address alone. */
function written(entry: Entry, translations?: Translations): KnownEntry['values'] {
  const { repositories, ...rest } = asWritten(entry, translations) as Entry;
  if (!repositories) return rest;
  return { ...rest, repositories: repositories.map((item) => (item.for ? item : item.url)) };
}
