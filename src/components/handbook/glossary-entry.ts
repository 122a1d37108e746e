import { getCollection } from 'astro:content';

import { GLOSSARY, glossaryTerms, termOf } from '../../handbook/glossary.ts';

let terms: Promise<ReadonlyMap<string, string>> | undefined;

/** What the glossary says of the term that a link leads to; nothing where there is no such term. */
export async function definitionFor(link: string): Promise<string | undefined> {
  const term = termOf(link);
  if (term === undefined) return undefined;
  terms ??= readTerms();
  return (await terms).get(term);
}

async function readTerms(): Promise<ReadonlyMap<string, string>> {
  const pages = await getCollection('guidelines');
  return glossaryTerms(pages.find(({ id }) => id === GLOSSARY)?.body ?? '');
}
