import { type Catalogue, licensesOf } from '../catalogue/catalogue.ts';
import { licenseFacts } from '../licences/facts.ts';

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
