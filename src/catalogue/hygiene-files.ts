/** What a missing file is usually called. Points without a name are no matter of a single text file. */
import type { HygienePoint } from '../schemas/hygiene-points.ts';
import type { ProviderKind } from '../schemas/metadata.ts';

const NAMES: Partial<Record<HygienePoint, string>> = {
  readme: 'README.md',
  license: 'LICENSE',
  reuse: 'REUSE.toml',
  contributing: 'CONTRIBUTING.md',
  codeOfConduct: 'CODE_OF_CONDUCT.md',
  security: 'SECURITY.md',
  citation: 'CITATION.cff',
};

const PIPELINES: Partial<Record<ProviderKind, string>> = {
  github: '.github/workflows/ci.yml',
  gitlab: '.gitlab-ci.yml',
  forgejo: '.forgejo/workflows/ci.yml',
};

/**
 * Path of the file that mends a point.
 *
 * @param forge the program at the host of the repository, if it is known.
 */
export function fileFor(point: HygienePoint, forge: ProviderKind | undefined): string | undefined {
  return point === 'ci' ? forge && PIPELINES[forge] : NAMES[point];
}
