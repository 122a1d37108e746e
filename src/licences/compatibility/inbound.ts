/** Parses the inbound field: an expression, a list, or a bill of materials. */
import { isMapping } from '../../lib/is-mapping.ts';
import type { Bill, Component } from './component.ts';
import { cycloneDxBill } from './cyclonedx.ts';
import { textIn, type Json } from './json-value.ts';
import { readList } from './list.ts';
import type { Matrix } from './matrix.ts';
import { spdxBill } from './spdx-document.ts';

export type InboundFault =
  | 'empty'
  | 'json'
  | 'unknown-format'
  | 'spdx-3'
  | 'xml'
  | 'tag-value'
  | 'yaml'
  | 'no-text'
  | 'no-components';

export type Inbound =
  | ({ readonly ok: true; readonly kind: 'expression' | 'list' | 'spdx' | 'cyclonedx' } & Bill)
  | { readonly ok: false; readonly fault: InboundFault };

/** Files that look like lists but are not. */
const REFUSED: readonly (readonly [RegExp, InboundFault])[] = [
  [/[\u0000\uFFFD]/, 'no-text'],
  [/^</, 'xml'],
  [/^[ \t]*SPDXVersion:/m, 'tag-value'],
  [/^[ \t]*["']?(?:spdxVersion|bomFormat)["']?:/m, 'yaml'],
];

/** Parses the text of the field. Never throws. */
export function readInbound(matrix: Matrix, text: string): Inbound {
  const whole = text.replace(/^\uFEFF/, '');
  const trimmed = whole.trim();
  if (trimmed === '') return { ok: false, fault: 'empty' };
  if (/^[{[]/.test(trimmed)) return readDocument(trimmed);
  const [, fault] = REFUSED.find(([sign]) => sign.test(trimmed)) ?? [];
  // A tab at the end of a line is an empty cell.
  return fault ? { ok: false, fault } : readLines(matrix, whole);
}

function readLines(matrix: Matrix, text: string): Inbound {
  const lines = text.split(/\r?\n/).filter((line) => /^\s*[^\s#]/.test(line));
  const components = readList(matrix, lines);
  const [only] = components;
  const isSingle = lines.length === 1 && only?.name === '';
  return filled(isSingle ? 'expression' : 'list', { components });
}

function readDocument(text: string): Inbound {
  let document: Json;
  try {
    document = JSON.parse(text);
  } catch {
    // The message is our own; the parser's is for programmers.
    return { ok: false, fault: 'json' };
  }
  if (isSpdx3(document)) return { ok: false, fault: 'spdx-3' };
  if (textIn(document, 'spdxVersion').startsWith('SPDX-2'))
    return filled('spdx', spdxBill(document));
  if (textIn(document, 'bomFormat') === 'CycloneDX') {
    return filled('cyclonedx', cycloneDxBill(document));
  }
  return { ok: false, fault: 'unknown-format' };
}

function isSpdx3(document: Json): boolean {
  if (!isMapping(document)) return false;
  const context = JSON.stringify(document['@context'] ?? '');
  return context.includes('spdx.org/rdf/3') || textIn(document, 'spdxVersion').startsWith('SPDX-3');
}

function filled(kind: Extract<Inbound, { ok: true }>['kind'], bill: Bill): Inbound {
  if (bill.components.length === 0) return { ok: false, fault: 'no-components' };
  return { ok: true, kind, ...bill };
}

/**
 * The components to check against the outbound licence. The described work is one's own if it states that licence or
 * none; otherwise it may be a third party's.
 */
export function toCheck({ components, described }: Bill, outbound: string): readonly Component[] {
  return described && !isOwn(described, outbound) ? [described, ...components] : components;
}

/** True where the described work is not checked, see `toCheck`. */
export function isOwn({ license }: Component, outbound: string): boolean {
  return [outbound.trim().toLowerCase(), 'noassertion'].includes(license.toLowerCase());
}
