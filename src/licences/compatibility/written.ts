/** Converts names of licences, such as "GPL v3", to ids before they are checked. */
import type { Component } from './component.ts';
import { readExpression } from './expression-answer.ts';
import type { Matrix } from './matrix.ts';
import { licensesOf } from '../expression-tree.ts';
import { isNoassertion, isNone } from '../no-license.ts';
import { gnuFamily } from '../gnu-family.ts';

/**
 * The ids that a name may mean, as by `meantBy` of `meant.ts`; passed in, since that needs the large list of SPDX
 * names.
 */
export type Meaning = (name: string) => readonly string[];

export interface Written {
  readonly written: string;
  /** The text to check: unchanged if it is an expression, or if its meaning is unclear. */
  readonly license: string;
  /** The possible meanings of an ambiguous name. */
  readonly choices?: readonly string[];
}

/**
 * Converts a name to an id. For a GNU licence without "only" or "or later", that is the deprecated id, which leaves it
 * open too.
 */
export function readWritten(matrix: Matrix, text: string, meant: Meaning): Written {
  const written = text.trim();
  const ids = isUnderstood(matrix, written) ? [] : meant(written);
  const [first, ...others] = ids;
  if (first === undefined) return { written, license: written };
  if (others.length === 0) return { written, license: first };
  const [family, ...families] = [...new Set(ids.map((id) => gnuFamily(id) ?? id))];
  return family !== undefined && families.length === 0
    ? { written, license: family }
    : { written, license: written, choices: ids };
}

/** Converts the licences of components, each text once, and reports which were converted. */
export function readComponents(
  matrix: Matrix,
  components: readonly Component[],
  meant: Meaning,
): { components: readonly Component[]; written: readonly Written[] } {
  const texts = [...new Set(components.map(({ license }) => license))];
  const written = new Map(texts.map((text) => [text, readWritten(matrix, text, meant)]));
  return {
    components: components.map(({ name, license }) => ({
      name,
      license: written.get(license)?.license ?? license,
    })),
    written: [...written.values()],
  };
}

/** True for an expression, and for texts that mean "unknown", alone or within one. */
export function isUnderstood(matrix: Matrix, text: string): boolean {
  if (saysNothing(text)) return true;
  const parsed = readExpression(text);
  if (!parsed.ok) return false;
  return licensesOf(parsed.tree).every(({ id }) => matrix.isLicense(id) || saysNothing(id));
}

function saysNothing(text: string): boolean {
  return text === '' || isNoassertion(text) || isNone(text);
}
