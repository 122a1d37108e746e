import { type Catalogue, type CatalogueSources, createCatalogue } from '../catalogue/catalogue.ts';
import { onceABuild } from './once-a-build.ts';
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
