import { LICENSE_IDS } from '../licences/ids.ts';
import { expressionPieces } from '../licences/expression-spans.ts';

/**
 * The ids of which a user may choose one, for formats with lists of SPDX ids instead of expressions.
 *
 * @returns undefined for anything but a choice: with AND, an exception, or a licence not on the list.
 */
export function licenseChoice(expression: string | undefined): readonly string[] | undefined {
  if (!expression) return undefined;
  const pieces = expressionPieces(expression);
  const ids = pieces.flatMap(({ license }) => license ?? []);
  const between = pieces.filter(({ license }) => license === undefined).map(({ text }) => text);
  const isChoice = between.every((text) => text.trim() === 'OR') && !expression.includes('+');
  return isChoice && ids.length > 0 && ids.every((id) => LICENSE_IDS.has(id)) ? ids : undefined;
}

/** The page of a licence at SPDX; undefined for one that SPDX does not list. */
export function licensePage(id: string): string | undefined {
  return LICENSE_IDS.has(id) ? `https://spdx.org/licenses/${id}` : undefined;
}
