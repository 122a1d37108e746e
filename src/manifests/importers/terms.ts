/** Maps keywords and names to ids of the vocabularies, only where they are equal. */
import { importReasons as because } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { each, firstAt, note, type Item } from '../../schemas/manifest/node.ts';
import { quietLine } from '../text.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { ImportOptions } from '../../schemas/draft.ts';

/** The part of a crosswalk for vocabularies; without vocabularies, nothing is taken. */
export function termKeys(
  { topics, organisations }: ImportOptions,
  keywords: readonly string[],
  names: readonly string[],
  isPeople = false,
): Crosswalk {
  const noNames = isPeople ? because.people : because.organisations;
  return {
    taken: {
      ...(topics && { topics: keywords }),
      ...(organisations && { organisations: names }),
    },
    left: {
      ...(!topics && reasonFor(keywords, because.topics)),
      ...(!organisations && reasonFor(names, noNames)),
    },
  };
}

export function reasonFor(keys: readonly string[], reason: string): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, reason]));
}

type Terms = ImportOptions['topics'];

/** Ids of the topics in a list of keywords; other keywords are noted. */
export function takeTopics(item: Item, { topics }: ImportOptions): string[] | undefined {
  return takeTerms(splitList(item), topics, because.noTopic);
}

/** Ids of organisations among authors or owners; other names, such as those of persons, are noted. */
export function takeOrganisations(
  item: Item,
  { organisations }: ImportOptions,
): string[] | undefined {
  return takeTerms(each(item), organisations, because.noOrganisation);
}

function takeTerms(
  items: readonly Item[],
  terms: Terms,
  unknown: (name: string) => string,
): string[] | undefined {
  if (!terms) return undefined;
  const ids = items.flatMap((item) => {
    const names = namesIn(item).map(plain);
    const term = terms.find(({ id, label, url }) =>
      [id, label, ...(url ? [url] : [])].some((word) => names.includes(plain(word))),
    );
    if (!term)
      note(
        item,
        'manifest/value',
        isPerson(item) ? because.people : unknown(shorten(namesIn(item)[0] ?? '')),
      );
    return term ? [term.id] : [];
  });
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}

/** Some tools write a list as one text with commas. */
function splitList(item: Item): Item[] {
  if (typeof item.value !== 'string') return each(item);
  const words = item.value.split(/[,;]/).map((word) => word.trim());
  return each({ ...item, value: words.filter(Boolean) });
}

function namesIn(item: Item): string[] {
  if (!isMapping(item.value)) return [quietLine(item) ?? ''].filter(Boolean);
  const found = [firstAt(item, 'name', 'label'), firstAt(item, 'url', 'uri', '@id', 'website')];
  return found.flatMap((one) => quietLine(one) ?? []);
}

function shorten(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 59)}…`;
}

function isPerson({ value }: Item): boolean {
  if (!isMapping(value)) return false;
  const isNamed = ['familyName', 'givenName', 'family-names', 'given-names', 'orcid'].some(
    (key) => value[key] !== undefined,
  );
  return isNamed || /Person$/.test(String(value['@type']));
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .replaceAll(/[\s_-]+/g, ' ');
}
