import { type Catalogue, licensesOf } from '../catalogue/catalogue.ts';
import { licenseFacts } from '../licences/facts.ts';
import type { LicenseFact } from '../licences/license-fact.ts';
import { getInterfaceLocale } from './site.ts';
import { languageName } from './when-text.ts';

/**
 * The licences with a page: those that the program can explain and those of projects, including retired ones, whose
 * pages link to them.
 */
export function licensePages({ projects }: Catalogue): string[] {
  const named = [...projects.values()].flatMap(licensesOf);
  return [...new Set([...Object.keys(licenseFacts), ...named])].toSorted((a, b) =>
    a.localeCompare(b, 'en'),
  );
}

/** The texts of a licence that have the same value, by the name of their language. */
export function equalTexts(fact: LicenseFact | undefined) {
  return Object.entries(fact?.equalTexts ?? {})
    .map(([code, url]) => ({ code, url, name: languageName(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, getInterfaceLocale()));
}
