/** Changes single values of a YAML text. Everything else stays as it is, to the byte. */
import { isDeepStrictEqual } from 'node:util';

import { isCollection, isScalar, parseDocument, visit, type Document } from 'yaml';

import { scalarText } from '../entry-file/scalar.ts';
import { parseYaml } from './document.ts';
import type { Path } from './position.ts';

export interface Edit {
  readonly path: Path;
  readonly value: string;
}

/**
 * @returns the new text; nothing where a value is not there, or cannot be changed by itself, as in a text over several
 * lines that hold a comment.
 */
export function editScalars(text: string, edits: readonly Edit[]): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const places = edits.map(({ path, value }) => placeOf(document, path, value));
  if (document.errors.length > 0 || !places.every((place) => place !== undefined)) return undefined;
  const edited = places
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (whole, { start, end, written }) => whole.slice(0, start) + written + whole.slice(end),
      text,
    );
  for (const { path, value } of edits) document.setIn(path, value);
  const { value, faults } = parseYaml(edited);
  return faults.length === 0 && isDeepStrictEqual(value, document.toJS()) ? edited : undefined;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly written: string;
}

function placeOf(document: Document.Parsed, path: Path, value: string): Place | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  return {
    start,
    end,
    written: scalarText(value, isInFlow(document, node)) + (isBlock ? '\n' : ''),
  };
}

/** Between brackets, where commas and brackets are signs. */
function isInFlow(document: Document.Parsed, sought: unknown): boolean {
  let found = false;
  visit(document, {
    Scalar: (_, node, ancestors) => {
      if (node !== sought) return undefined;
      found = ancestors.some((one) => isCollection(one) && one.flow === true);
      return visit.BREAK;
    },
  });
  return found;
}
