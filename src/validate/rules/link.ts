/** Links within the pages, and from `site.yaml` into the site. */
import type { Guideline } from '../../instance/read.ts';
import { positionOf } from '../../yaml/position.ts';
import { path as address } from '../../site/address.ts';
import { closed, createIsAddress, type IsAddress } from '../addresses.ts';
import { pageDocuments, type Context } from '../context.ts';
import { shown } from '../hint.ts';
import { schemeFault, type LinkFault } from '../link-scheme.ts';
import { anchorsOf, linksOf, withoutCode } from '../mdx.ts';
import { problem, problemAt, type Problem } from '../problem.ts';
import { pairs, at, texts, whole } from '../raw.ts';

interface Checks {
  readonly isAddress: IsAddress;
  /** Address of a page → its fragments. */
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
}

export function* linkProblems(context: Context): Generator<Problem> {
  const checks = createChecks(context);
  for (const page of pageDocuments(context)) yield* pageLinks(checks, page);
  yield* siteLinks(checks, context);
}

function createChecks(context: Context): Checks {
  const isPage = createIsAddress(context);
  const redirects = pairs(at(whole(context.instance.site), 'redirects')).map(({ key }) =>
    closed(key),
  );
  const isAddress: IsAddress = (path) => isPage(path) || redirects.includes(closed(path));
  const anchors = pageDocuments(context).map(
    (page) => [addressOf(page), anchorsOf(page.body)] as const,
  );
  return { isAddress, anchors: new Map(anchors) };
}

function addressOf({ file, path }: Guideline): string {
  return file.startsWith('content/guidelines/') ? address.guideline(path) : address.page(path);
}

function* pageLinks(checks: Checks, page: Guideline): Generator<Problem> {
  const { file, body, bodyOffset } = page;
  const place = (offset: number) => {
    const { line, column } = positionOf(body, offset);
    return { line: line + bodyOffset, column };
  };
  for (const { target, offset } of linksOf(body)) {
    const fault = schemeFault(target) ?? targetFault(checks, target, addressOf(page));
    if (fault) yield problemAt(fault[0], file, fault[1], place(offset));
  }
  for (const { 0: address, index } of withoutCode(body).matchAll(
    /\bhttp:\/\/[^\s<>"'()]{1,200}/g,
  )) {
    const message = `"${address}" is not encrypted. Use https:// if the server answers it.`;
    yield problemAt('address/http', file, message, place(index));
  }
}

/** Only links within the site can be followed offline. */
function targetFault(
  { isAddress, anchors }: Checks,
  target: string,
  from: string,
): LinkFault | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return undefined;
  const url = URL.parse(target, `https://site.invalid${from}`);
  if (!url) return ['link/broken', `${shown(target)} is no address.`];
  if (/\.mdx?$/.test(url.pathname)) {
    return [
      'link/broken',
      `${shown(target)} names a file. Write the address of its page, such as "/guidelines/<section>/<page>/".`,
    ];
  }
  if (!isAddress(url.pathname))
    return ['link/broken', `The site has no page ${shown(url.pathname)}.`];
  const known = anchors.get(closed(url.pathname));
  const wanted = decodeFragment(url.hash);
  if (!known || wanted === '' || known.has(wanted)) return undefined;
  return ['link/unknown-heading', `${shown(closed(url.pathname))} has no heading "#${wanted}".`];
}

function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // A stray % sign: the fragment is compared as it stands.
    return hash.slice(1);
  }
}

/** Every `to` of the site, of the licence chooser and of the tools, and the ends of redirects. */
function* siteLinks(checks: Checks, { instance }: Context): Generator<Problem> {
  for (const document of [instance.site, instance.chooser, ...Object.values(instance.tools)]) {
    if (!document) continue;
    for (const text of texts(whole(document))) {
      const isLink = text.path.at(-1) === 'to' || text.path[0] === 'redirects';
      if (!isLink || !text.value.startsWith('/')) continue;
      const fault = targetFault(checks, text.value, '/');
      if (fault) yield problem(fault[0], document, text.path, fault[1]);
    }
  }
}
