/** The addresses that the finished site will answer, known before it is built. */
import { licenseFacts } from '../licences/facts.ts';
import { ARTEFACTS, KINDS } from '../schemas/entry.ts';
import { path as address } from '../site/address.ts';
import { dataPath } from '../site/data-address.ts';
import type { Context } from './context.ts';
import { at, isText, whole } from './raw.ts';

export type IsAddress = (path: string) => boolean;

/** Answers for paths without base, query and fragment. Redirects of the site are not counted. */
export function createIsAddress(context: Context): IsAddress {
  const lists = [...Object.values(address), ...Object.values(dataPath)].filter(
    (value) => typeof value === 'string',
  );
  const feeds = [dataPath.feed('all', 'xml'), dataPath.feed('all', 'json')];
  const known = new Set([
    ...lists,
    ...feeds,
    ...texts(context),
    ...catalogue(context),
    ...licenses(context),
  ]);
  return (path) => known.has(closed(path));
}

/** With the closing slash that every page has. */
export function closed(path: string): string {
  return path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

function texts({ instance }: Context): string[] {
  return [
    ...instance.guidelines.map(({ path }) => address.guideline(path)),
    ...instance.pages.map(({ path }) => address.page(path)),
  ];
}

function catalogue({ instance, aliases, projectIds, terms }: Context): string[] {
  return [
    ...KINDS.map(address.kind),
    ...[...projectIds, ...aliases.keys()].map(address.project),
    ...instance.ecosystems.map(({ id }) => address.ecosystem(id)),
    ...[...terms.topics].map(address.topic),
    ...[...terms.organisations].map(address.organisation),
  ];
}

/** Licences that the program can explain, and those that a project uses. */
function licenses({ instance }: Context): string[] {
  const used = instance.entries.flatMap((entry) =>
    ARTEFACTS.map((artefact) => at(whole(entry), 'licenses', artefact)).filter(isText),
  );
  const ids = used.flatMap(({ value }) => value.split(/\s+(?:AND|OR)\s+|[()]/));
  return [...Object.keys(licenseFacts), ...new Set(ids)].map((id) => address.license(id.trim()));
}
