/** A parsed file of an instance, not yet checked by a schema. */
import { fileFaults as say } from '#messages/files.ts';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

import { isMapping } from '../lib/is-mapping.ts';
import type { Decoded } from './yaml/decode.ts';
import { parseYaml, type Parsed } from './yaml/document.ts';
import type { Fault } from './yaml/fault.ts';
import { jsonLocator, parseJson } from './yaml/json.ts';
import { yamlLocator } from './yaml/locator.ts';
import { START, type Locator } from './yaml/position.ts';
import { splitFrontMatter } from './front-matter.ts';

export interface Document {
  /** Path within the instance, with forward slashes. */
  readonly file: string;
  /** `undefined` when the file could not be parsed; then there is a fault. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly locate: Locator;
}

/** A document with a body below its front matter. */
export interface PageDocument extends Document {
  readonly body: string;
  /** Lines of the file before the body. */
  readonly bodyOffset: number;
}

/** A document that could not be read. */
export function unreadable(file: string, fault: Fault): Document {
  return { file, value: undefined, faults: [fault], locate: () => START };
}

export function yamlDocument(file: string, decoded: Decoded): Document {
  if (!decoded.ok) return unreadable(file, decoded.fault);
  return { file, ...parseYaml(decoded.text), locate: yamlLocator(decoded.text) };
}

export function jsonDocument(file: string, decoded: Decoded): Document {
  if (!decoded.ok) return unreadable(file, decoded.fault);
  return { file, ...parseJson(decoded.text), locate: jsonLocator(decoded.text) };
}

/** Parses JSON of other programs as YAML, whose parser gives the position of each value. */
export function billDocument(file: string, decoded: Decoded): Document {
  if (!decoded.ok) return unreadable(file, decoded.fault);
  const locate = yamlLocator(decoded.text);
  return {
    file,
    ...parseJson(decoded.text),
    // The position of the whole file is known without a second parse.
    locate: (path, ...rest) => (path.length === 0 ? START : locate(path, ...rest)),
  };
}

/** A file whose text is its value. */
export function textDocument(file: string, decoded: Decoded): Document {
  if (!decoded.ok) return unreadable(file, decoded.fault);
  return { file, value: decoded.text, faults: [], locate: () => START };
}

export function pageDocument(file: string, decoded: Decoded): PageDocument {
  if (!decoded.ok) return { ...unreadable(file, decoded.fault), body: '', bodyOffset: 0 };
  const parts = splitFrontMatter(decoded.text);
  if (!parts.ok) return { ...unreadable(file, parts.fault), body: '', bodyOffset: 0 };
  const { value, faults } = asBuilt(decoded.text, parseYaml(parts.data));
  return {
    file,
    value,
    faults: faults.map((fault) => shifted(fault, parts.dataOffset)),
    locate: yamlLocator(parts.data, parts.dataOffset),
    body: parts.body,
    bodyOffset: parts.bodyOffset,
  };
}

/** Astro reads front matter with another version of js-yaml, so its values are the ones to check. */
function asBuilt(text: string, { value, faults }: Parsed): Parsed {
  if (value === undefined || faults.length > 0) return { value, faults };
  try {
    return { value: withWrittenDays(parseFrontmatter(text).frontmatter, value), faults };
  } catch (error) {
    const { refused, refusedFor } = say.frontMatter;
    const hasReason = error instanceof Error && 'reason' in error;
    const message = hasReason ? refusedFor(String(error.reason)) : refused;
    return { value: undefined, faults: [{ code: 'yaml/syntax', message, position: START }] };
  }
}

/**
 * The build turns a date that does not exist, such as 30 February, into another; the one that was written is checked.
 */
function withWrittenDays(built: unknown, written: unknown): unknown {
  if (built instanceof Date) {
    const isSame =
      typeof written === 'string' && written.startsWith(built.toISOString().slice(0, 10));
    return isSame ? built : written;
  }
  if (Array.isArray(built) && Array.isArray(written))
    return built.map((item, index) => withWrittenDays(item, written[index]));
  if (!isMapping(built) || !isMapping(written)) return built;
  const pairs = Object.entries(built).map(([key, item]) => [
    key,
    withWrittenDays(item, written[key]),
  ]);
  return Object.fromEntries(pairs);
}

function shifted(fault: Fault, lines: number): Fault {
  const { line, column } = fault.position;
  return { ...fault, position: { line: line + lines, column } };
}
