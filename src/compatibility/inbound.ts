/** What a person put into the field: an expression, a list, or a bill of materials. */
import type { Component } from './component.ts';
import { cycloneDxComponents } from './cyclonedx.ts';
import { isRecord, textIn } from './json-value.ts';
import { readExpression } from './expression-answer.ts';
import { spdxComponents } from './spdx-document.ts';

export type InboundFault = 'empty' | 'json' | 'unknown-format' | 'spdx-3' | 'no-components';

export type Inbound =
  | {
      readonly ok: true;
      readonly kind: 'expression' | 'list' | 'spdx' | 'cyclonedx';
      readonly components: readonly Component[];
    }
  | { readonly ok: false; readonly fault: InboundFault };

/** Reads the text of the field. Never throws. */
export function readInbound(text: string): Inbound {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { ok: false, fault: 'empty' };
  if (/^[{[]/.test(trimmed)) return readDocument(trimmed);
  const lines = trimmed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [only = trimmed] = lines;
  if (lines.length < 2 && !splitLine(only)) {
    return { ok: true, kind: 'expression', components: [{ name: '', license: only }] };
  }
  return { ok: true, kind: 'list', components: lines.map(readLine) };
}

function readDocument(text: string): Inbound {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // The fault is told in words of its own; the parser's are for programmers.
    return { ok: false, fault: 'json' };
  }
  if (isRecord(document) && '@graph' in document) return { ok: false, fault: 'spdx-3' };
  if (textIn(document, 'spdxVersion')) return filled('spdx', spdxComponents(document));
  if (textIn(document, 'bomFormat') === 'CycloneDX') {
    return filled('cyclonedx', cycloneDxComponents(document));
  }
  return { ok: false, fault: 'unknown-format' };
}

function filled(kind: 'spdx' | 'cyclonedx', components: readonly Component[]): Inbound {
  if (components.length === 0) return { ok: false, fault: 'no-components' };
  return { ok: true, kind, components };
}

function readLine(line: string): Component {
  return splitLine(line) ?? { name: '', license: line };
}

/** `name: licence`, or `name, version, licence` with commas, semicolons or tabs; the licence stands last. */
function splitLine(line: string): Component | undefined {
  if (readExpression(line).ok) return undefined;
  const cells = line.split(/\s*(?:[\t;,]|:\s)\s*/);
  if (cells.length < 2) return undefined;
  const license = unquoted(cells.at(-1) ?? '');
  return { name: cells.slice(0, -1).map(unquoted).join(' '), license: license || 'NOASSERTION' };
}

function unquoted(cell: string): string {
  return cell.replace(/^"(.*)"$/, '$1').trim();
}
