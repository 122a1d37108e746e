/** Usual names of missing files. Points without one need more than a single text file. */
import { pagesOf, type ForgeKind } from '../schemas/forges/forges.ts';
import type { HygienePoint } from '../schemas/hygiene-points.ts';

const NAMES: Partial<Record<HygienePoint, string>> = {
  readme: 'README.md',
  license: 'LICENSE',
  reuse: 'REUSE.toml',
  contributing: 'CONTRIBUTING.md',
  codeOfConduct: 'CODE_OF_CONDUCT.md',
  security: 'SECURITY.md',
  citation: 'CITATION.cff',
};

/**
 * Path of the file that settles a point.
 *
 * @param forge kind of the repository's host, if known.
 */
export function fileFor(point: HygienePoint, forge: ForgeKind | undefined): string | undefined {
  return point === 'ci' ? pagesOf(forge)?.pipeline : NAMES[point];
}
