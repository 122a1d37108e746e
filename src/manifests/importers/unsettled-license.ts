/** Finds a licence that a file states informally, or without a part, for a person to settle. */
import { valueAt } from '../../lib/records.ts';
import type { UnsettledLicense } from '../../schemas/draft.ts';
import type { ManifestProblem } from '../../schemas/manifest/problem.ts';
import { ARTEFACTS } from '../../schemas/words.ts';
import { keysFor } from './crosswalk.ts';
import type { Taking } from './source.ts';

/**
 * @param root value of the file.
 * @param refused fields of the entry that could not be filled.
 */
export function unsettledLicense(
  root: unknown,
  { fields: { licenses = {} }, crosswalk: { taken } }: Taking,
  refused: Readonly<Record<string, string>>,
  problems: readonly ManifestProblem[],
): UnsettledLicense | undefined {
  const { unspecified: [only, ...more] = [], ...parts } = licenses;
  const fields = ['licenses', ...ARTEFACTS.map((part) => `licenses.${part}`)];
  const field = fields.find((one) => one in refused);
  if (field) {
    const part = partOf(field);
    const text = (part && parts[part]) ?? (more.length === 0 ? only : undefined);
    return text ? { part, text, origin: keysFor(field, taken)[0] ?? '' } : undefined;
  }
  for (const { code, path } of problems) {
    const text = valueAt(root, ...path.split('.'));
    if (code !== 'manifest/license' || typeof text !== 'string' || text === '') continue;
    const own = fields.findLast((one) => taken[one]?.some((key) => `.${path}`.endsWith(`.${key}`)));
    return { part: partOf(own), text, origin: path };
  }
  return undefined;
}

function partOf(field = '') {
  return ARTEFACTS.find((part) => field === `licenses.${part}`);
}
