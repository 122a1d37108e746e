import { type Catalogue, type CatalogueSources, createCatalogue } from '../catalogue/catalogue.ts';
import { readSources } from './sources.ts';

interface Loaded {
  readonly sources: CatalogueSources;
  readonly catalogue: Catalogue;
}

let loaded: Loaded | undefined;

/** The joined catalogue. Made once for a build; anew for every page while editing, so that changes show. */
export function getCatalogue(): Catalogue {
  return load().catalogue;
}

/** The same as its files say it, before anything is joined. */
export function getSources(): CatalogueSources {
  return load().sources;
}

function load(): Loaded {
  if (loaded && !import.meta.env.DEV) return loaded;
  const sources = readSources();
  loaded = { sources, catalogue: createCatalogue(sources) };
  return loaded;
}
