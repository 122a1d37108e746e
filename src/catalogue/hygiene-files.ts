/** What a missing file is usually called. Points without a name are no matter of a single text file. */
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
 * Path of the file that mends a point.
 *
 * @param forge the program at the host of the repository, if it is known.
 */
export function fileFor(point: HygienePoint, forge: ForgeKind | undefined): string | undefined {
  return point === 'ci' ? pagesOf(forge)?.pipeline : NAMES[point];
}
