import { type Catalogue, licensesOf } from '../catalogue/catalogue.ts';
import { licenseFacts } from '../licences/facts.ts';

/**
 * The licences that have a page: those the program can explain and those that a project names, also a retired one, whose
 * page stays and leads to them.
 */
export function licensePages({ projects }: Catalogue): string[] {
  const named = [...projects.values()].flatMap(licensesOf);
  return [...new Set([...Object.keys(licenseFacts), ...named])].toSorted((a, b) =>
    a.localeCompare(b, 'en'),
  );
}
