/** The list of sources, and their citations. */
import type { Document } from '../document.ts';
import type { Context } from './context.ts';
import { at, isText, items, whole, type Raw, type RawText } from './json-path.ts';

/** Id → the source, unchecked. Of duplicates the first counts. */
export function ledgerOf({ instance }: Context): ReadonlyMap<string, Raw> {
  const pairs = sourceItems(instance.sources).flatMap((item) => {
    const id = at(item, 'id');
    return isText(id) ? [[id.value, item] as const] : [];
  });
  return new Map(pairs.toReversed());
}

export function sourceItems(document: Document | undefined): Raw[] {
  return document ? items(whole(document)) : [];
}

/** All documents that can cite sources. */
export function citingDocuments({ instance }: Context): Document[] {
  return [...instance.guidelines, ...Object.values(instance.tools)];
}

/** The ids under `sources` of a page or a tool, each with its path. */
export function citedIds(document: Document): RawText[] {
  return items(at(whole(document), 'sources'))
    .map((item) => (isText(item) ? item : at(item, 'id')))
    .filter(isText);
}

/** The ids under `rules` of a page. */
export function ruleIds(document: Document): RawText[] {
  return items(at(whole(document), 'rules'))
    .map((rule) => at(rule, 'source'))
    .filter(isText);
}

/** Whether the list allows one of these uses for a source. */
export function mayBe(source: Raw | undefined, uses: readonly string[]): boolean {
  return (
    source !== undefined &&
    items(at(source, 'use')).some(({ value }) => uses.some((use) => use === value))
  );
}
