import { type Catalogue, type CatalogueSources, createCatalogue } from '../catalogue/catalogue.ts';
import { expectedKinds } from '../schemas/expected-kinds.ts';
import type { Kind } from '../schemas/words.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';
import { readSources } from './sources.ts';

const load = onceABuild(() => {
  const sources = readSources();
  return { sources, catalogue: createCatalogue(sources) };
});

export function getCatalogue(): Catalogue {
  return load().catalogue;
}

/** The parsed files of the catalogue, before they are joined. */
export function getSources(): CatalogueSources {
  return load().sources;
}

/** The kinds that the form asks for. */
export function getExpectedKinds(): readonly Kind[] {
  return expectedKinds(getCatalogue().projects.values(), getSite().catalogue.kinds);
}
