import { getEntry } from 'astro:content';

import { GLOSSARY, glossaryTerms, termOf } from '../../handbook/glossary.ts';

let terms: Promise<ReadonlyMap<string, string>> | undefined;

/** What the glossary says of the term that a link leads to; nothing where there is no such term. */
export async function definitionFor(link: string): Promise<string | undefined> {
  const term = termOf(link);
  if (term === undefined) return undefined;
  terms ??= getEntry('guidelines', GLOSSARY).then((page) => glossaryTerms(page?.body ?? ''));
  return (await terms).get(term);
}
