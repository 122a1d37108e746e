/** Links in pages, and links from `site.yaml` into the site. */
import { statSync } from 'node:fs';
import { join, posix } from 'node:path';

import { entryFaults } from '#messages/validate-entries.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { MAX_PICTURE_BYTES } from '../../../lib/picture/picture.ts';
import {
  ATTACHMENT_TYPES,
  isAttachmentName,
  linkedBeside,
  MAX_ATTACHMENT_BYTES,
} from '../../../schemas/attachment.ts';
import { exists, isWithin } from '../../folder.ts';
import type { Guideline } from '../../read.ts';
import { path as address } from '../../../schemas/address.ts';
import { closed, createIsAddress, type IsAddress, unmadePages } from '../addresses.ts';
import { pageDocuments, type Context } from '../context.ts';
import { shown } from '../hint.ts';
import type { LinkFault } from '../link-scheme.ts';
import { readPages } from '../page/read-pages.ts';
import type { PageLink, PagePicture } from '../page/reading.ts';
import { problem, problemAt, type Problem } from '../problem.ts';
import { pairs, at, texts, whole } from '../json-path.ts';

interface Checks {
  readonly isAddress: IsAddress;
  /** Addresses that another instance has. */
  readonly unmade: ReadonlySet<string>;
  /** Address of a page → its anchors, in any language. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

export function* linkProblems(context: Context): Generator<Problem> {
  const pages = readPages(pageDocuments(context));
  const anchors = Map.groupBy(pages, ({ page }) => addressOf(page));
  const checks = {
    isAddress: createIsReachable(context),
    unmade: unmadePages(context),
    anchors: new Map(
      [...anchors].map(
        ([to, all]) => [to, new Set(all.flatMap(({ reading }) => reading.anchors))] as const,
      ),
    ),
  };
  const linked = new Set<string>();
  for (const { page, reading } of pages) {
    const { links, pictures } = reading;
    const isFile = ({ target }: PagePicture) => /^\.{1,2}\//.test(target);
    const isBeside = ({ target }: PageLink) => linkedBeside(target) !== undefined;
    const pageTargets = [...links, ...pictures.filter((one) => !isFile(one))];
    yield* pageLinks(
      checks,
      page,
      pageTargets.filter((one) => !isBeside(one)),
    );
    yield* pageAttachments(context.instance.root, page, links.filter(isBeside), linked);
    yield* pagePictures(context.instance.root, page, pictures, isFile);
  }
  for (const { file } of context.instance.attachments) {
    if (!linked.has(file)) yield problemAt('page/file-unused', file, say.unlinkedAttachment);
  }
  yield* siteLinks(checks, context);
}

function createIsReachable(context: Context): IsAddress {
  const isPage = createIsAddress(context);
  const redirects = pairs(at(whole(context.instance.site), 'redirects')).map(({ key }) =>
    closed(key),
  );
  return (path) => isPage(path) || redirects.includes(closed(path));
}

function addressOf({ file, path }: Guideline): string {
  if (file.startsWith('content/guidelines/')) return address.guideline(path);
  return file.startsWith('content/news/') ? address.newsItem(path) : address.page(path);
}

function* pageLinks(
  checks: Checks,
  page: Guideline,
  links: readonly PageLink[],
): Generator<Problem> {
  for (const { target, line, column } of links) {
    const fault = targetFault(checks, target, addressOf(page)) ?? plainHttp(target);
    if (fault) yield problemAt(fault[0], page.file, fault[1], { line, column });
  }
}

/** Astro resizes images beside pages. */
function* pagePictures(
  root: string,
  page: Guideline,
  pictures: readonly PagePicture[],
  isFile: (picture: PagePicture) => boolean,
): Generator<Problem> {
  for (const picture of pictures) {
    const { alt, line, column } = picture;
    const fault =
      (isFile(picture) ? fileFault(root, page, picture) : undefined) ??
      (alt.trim() === '' ? say.noAlternative : undefined);
    if (fault !== undefined) yield problemAt('page/picture', page.file, fault, { line, column });
  }
}

function fileFault(root: string, page: Guideline, { target }: PagePicture): string | undefined {
  const file = posix.join(posix.dirname(page.file), target);
  const isThere = file.startsWith('content/') && isFileOf(root, file);
  if (!isThere) return say.noPicture(file);
  const isLarge = statSync(join(root, file)).size > MAX_PICTURE_BYTES;
  return isLarge ? say.largePicture(MAX_PICTURE_BYTES / 1e6) : undefined;
}

function isFileOf(root: string, file: string): boolean {
  const path = join(root, file);
  return exists(root, file) && isWithin(root, path) && statSync(path).isFile();
}

/** Files that are published beside pages; those that are linked are added to `linked`. */
function* pageAttachments(
  root: string,
  page: Guideline,
  links: readonly PageLink[],
  linked: Set<string>,
): Generator<Problem> {
  for (const { target, line, column } of links) {
    const file = posix.join(posix.dirname(page.file), target);
    linked.add(file);
    const fault = attachmentFault(root, file);
    if (fault !== undefined) yield problemAt('page/file', page.file, fault, { line, column });
  }
}

function attachmentFault(root: string, file: string): string | undefined {
  if (!isAttachmentName(posix.basename(file))) return say.attachmentType(ATTACHMENT_TYPES);
  if (!isFileOf(root, file)) return say.noPicture(file);
  const isLarge = statSync(join(root, file)).size > MAX_ATTACHMENT_BYTES;
  return isLarge ? say.largeAttachment(MAX_ATTACHMENT_BYTES / 1e6) : undefined;
}

function plainHttp(target: string): LinkFault | undefined {
  if (!/^http:\/\//i.test(target)) return undefined;
  return ['address/http', entryFaults.notEncrypted(shown(target))];
}

const ORIGIN = 'https://site.invalid';

/** Only links within the site can be checked offline. */
function targetFault(
  { isAddress, unmade, anchors }: Checks,
  target: string,
  from: string,
): LinkFault | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return undefined;
  // A browser reads "/\\host" as "//host".
  const url = URL.parse(target, ORIGIN + from);
  if (url?.origin !== ORIGIN) return ['link/broken', say.noLinkAddress(shown(target))];
  if (/\.mdx?$/.test(url.pathname)) return ['link/broken', say.linkToFile(shown(target))];
  if (!isAddress(url.pathname)) {
    const page = shown(url.pathname);
    const isUnmade = unmade.has(closed(url.pathname));
    return ['link/broken', isUnmade ? say.unmadePage(page) : say.noPage(page) + fileHint(target)];
  }
  const known = anchors.get(closed(url.pathname));
  const wanted = decodeFragment(url.hash);
  if (!known || wanted === '' || known.has(wanted)) return undefined;
  return ['link/unknown-heading', say.noHeading(shown(closed(url.pathname)), wanted)];
}

/** For a link to a file as if it were a page. */
function fileHint(target: string): string {
  const name = posix.basename(target);
  return isAttachmentName(name) ? ` ${say.fileBeside(shown(`./${name}`))}` : '';
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Malformed percent-encoding: the fragment is compared as it is.
    return hash.slice(1);
  }
}

/** Every `to` of the site, of office content and of tools, and the targets of redirects. */
function* siteLinks(checks: Checks, { instance }: Context): Generator<Problem> {
  const { site, chooser, searchWords, tools, office } = instance;
  const written = [...Object.values(tools), ...Object.values(office).flat()];
  for (const document of [site, chooser, searchWords, ...written]) {
    if (!document) continue;
    for (const text of texts(whole(document))) {
      const isLink = /^(?:to|add)$/.test(String(text.path.at(-1))) || text.path[0] === 'redirects';
      if (!isLink || !text.value.startsWith('/')) continue;
      const fault = targetFault(checks, text.value, '/');
      if (fault) yield problem(fault[0], document, text.path, fault[1]);
    }
  }
}
