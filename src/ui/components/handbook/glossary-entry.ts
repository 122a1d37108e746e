import { GLOSSARY, glossaryTerms, termOf } from '../../../features/handbook/glossary.ts';
import { guidelinePages } from '../../../site/guidelines.ts';
import { onceABuild } from '../../../site/once-a-build.ts';

const getTerms = onceABuild(readTerms);

/** The definition of the term to which a link leads; undefined where there is no such term. */
export async function definitionFor(link: string): Promise<string | undefined> {
  const term = termOf(link);
  if (term === undefined) return undefined;
  return (await getTerms()).get(term);
}

async function readTerms(): Promise<ReadonlyMap<string, string>> {
  const pages = await guidelinePages();
  return glossaryTerms(pages.find(({ id }) => id === GLOSSARY)?.body ?? '');
}
