import type { Catalogue } from '../catalogue/catalogue.ts';
import { licenseFacts } from '../licences/facts.ts';

/** The licences that have a page: those the program can explain and those that a project uses. */
export function licensePages({ byLicense }: Catalogue): string[] {
  return [...new Set([...Object.keys(licenseFacts), ...byLicense.keys()])].toSorted((a, b) =>
    a.localeCompare(b, 'en'),
  );
}
