/** Licences as people write them, such as "GPL v3", read as ids before they are checked. */
import type { Component } from './component.ts';
import { readExpression } from './expression-answer.ts';
import type { Matrix } from './matrix.ts';
import { licensesOf } from '../expression-tree.ts';
import { isNoassertion, isNone } from '../no-license.ts';
import { gnuFamily } from '../gnu-family.ts';

/** The ids that a name may mean, as `meantBy` of `meant.ts` gives them; that knows the whole list of SPDX, and is large. */
export type Meaning = (name: string) => readonly string[];

export interface Written {
  readonly written: string;
  /** What is checked: the text itself where it needs no reading, or where nothing certain is known of it. */
  readonly license: string;
  /** What it may mean, where it leaves that open. */
  readonly choices?: readonly string[];
}

/**
 * Reads a name as an id. A name of a GNU licence that leaves open whether later versions count becomes the old id that
 * leaves it open, too.
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

/** Lists name one licence many times: each text is read once. Also tells which texts were read as another. */
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

/** True for an expression, and for what says that nothing is known, alone or within one. */
export function isUnderstood(matrix: Matrix, text: string): boolean {
  if (saysNothing(text)) return true;
  const parsed = readExpression(text);
  if (!parsed.ok) return false;
  return licensesOf(parsed.tree).every(({ id }) => matrix.isLicense(id) || saysNothing(id));
}

function saysNothing(text: string): boolean {
  return text === '' || isNoassertion(text) || isNone(text);
}
