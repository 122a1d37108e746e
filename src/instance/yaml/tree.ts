/** The syntax tree of a YAML text with positions, from js-yaml's events. Values themselves come from `document.ts`. */
import {
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from 'js-yaml';

import { MAX_DEPTH } from '../../lib/yaml.ts';

/** Offsets into the text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface YamlScalar {
  readonly kind: 'scalar';
  /** The scalar as text, whatever its type. */
  readonly text: string;
  /** With quotes, or the header of a block scalar; absent for an empty value, as in `name:`. */
  readonly span?: Span | undefined;
  /** Its style. */
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface YamlList {
  readonly kind: 'list';
  readonly start: number;
  /** Whether it is in flow style, between brackets. */
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly start: number;
  readonly flow: boolean;
  /** Includes duplicates. */
  readonly pairs: readonly YamlPair[];
  /** The last of duplicates, as in js-yaml. */
  readonly byKey: ReadonlyMap<string, YamlPair>;
}

export interface YamlPair {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export type YamlNode = YamlScalar | YamlList | YamlMapping;

/** The first document of a text; undefined where there is none, or it cannot be parsed. */
export function yamlTree(text: string): YamlNode | undefined {
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH }).values();
    events.next();
    return nextNode(events, text);
  } catch {
    // Only positions are lost: the parser of values reports the fault.
    return undefined;
  }
}

/** The offset of a node; undefined for an empty value. */
export function startOf(node: YamlNode): number | undefined {
  return node.kind === 'scalar' ? node.span?.start : node.start;
}

/** Behind the last sign of a node; nothing for a value that is not written. */
export function endOf(node: YamlNode, text: string): number | undefined {
  if (node.kind === 'scalar') return node.span?.end;
  const last = node.kind === 'list' ? node.items.at(-1) : node.pairs.at(-1)?.value;
  const end = last && endOf(last, text);
  if (!node.flow) return end;
  const shut = /(?:[\s,]|#[^\n]*\n)*[\]}]/y;
  shut.lastIndex = end ?? node.start + 1;
  return shut.test(text) ? shut.lastIndex : undefined;
}

/** A value, and the key that names it. */
export interface Step {
  readonly node: YamlNode;
  readonly key?: YamlNode;
}

/** What stands under a key, or at a place of a list. */
export function stepTo(node: YamlNode, part: string | number): Step | undefined {
  if (node.kind === 'list') {
    const item = typeof part === 'number' ? node.items[part] : undefined;
    return item && { node: item };
  }
  const pair = node.kind === 'mapping' ? node.byKey.get(String(part)) : undefined;
  return pair && { node: pair.value, key: pair.key };
}

type Events = Iterator<Event>;

function nextNode(events: Events, text: string): YamlNode | undefined {
  const { value: event, done } = events.next();
  if (done) return undefined;
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return scalarOf(event, text);
    case EVENT_ID.ALIAS: {
      const span = { start: event.anchorStart - 1, end: event.anchorEnd };
      return { kind: 'scalar', text: '', span, style: 'plain' };
    }
    case EVENT_ID.SEQUENCE: {
      const flow = event.style === COLLECTION_STYLE.FLOW;
      return { kind: 'list', start: event.start, flow, items: nodesUntilEnd(events, text) };
    }
    case EVENT_ID.MAPPING: {
      const pairs = pairsOf(nodesUntilEnd(events, text));
      const named = pairs.flatMap((pair) =>
        pair.key.kind === 'scalar' ? [[pair.key.text, pair] as const] : [],
      );
      const flow = event.style === COLLECTION_STYLE.FLOW;
      return { kind: 'mapping', start: event.start, flow, pairs, byKey: new Map(named) };
    }
    default:
      return undefined;
  }
}

function nodesUntilEnd(events: Events, text: string): YamlNode[] {
  const nodes: YamlNode[] = [];
  for (;;) {
    const node = nextNode(events, text);
    if (!node) return nodes;
    nodes.push(node);
  }
}

/** Keys and values alternate. */
function pairsOf(nodes: readonly YamlNode[]): YamlPair[] {
  return nodes.flatMap((key, index) => {
    const value = nodes[index + 1];
    return index % 2 === 0 && value ? [{ key, value }] : [];
  });
}

function scalarOf(event: ScalarEvent, text: string): YamlScalar {
  const { style, valueStart: start, valueEnd: end } = event;
  const scalar = { kind: 'scalar', text: getScalarValue(text, event) } as const;
  if (style === SCALAR_STYLE.PLAIN) {
    return { ...scalar, style: 'plain', span: start < 0 ? undefined : { start, end } };
  }
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { ...scalar, style: 'quoted', span: { start: start - 1, end: end + 1 } };
  }
  return { ...scalar, style: 'block', span: { start: headOf(text, start), end } };
}

/** The header of a block scalar, which a comment may follow. */
function headOf(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 2) + 1;
  const sign = /[|>][-+\d]*[ \t]*(?:#.*)?\r?\n?$/.exec(text.slice(line, start));
  return sign ? line + sign.index : start;
}
