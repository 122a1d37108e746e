/**
 * Reads a drawing of an office and writes it anew from what is known to be harmless: no script, no handler, no foreign
 * object and nothing from elsewhere is published, whatever the file holds.
 */
import { brandFaults as say } from '#messages/brand.ts';
import { escapeXml } from '../../lib/xml.ts';
import type { FaultCode } from '../yaml/fault.ts';
import { type Position, positionsOf } from '../yaml/position.ts';
import {
  ATTRIBUTES,
  ELEMENTS,
  isPlainSheet,
  isPlainValue,
  OF_ROOT,
  REMARK,
  REMARKS,
} from './svg-words.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

export interface Svg {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  /** What the root says of all that it holds. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What it holds. */
  readonly shapes: string;
}

export interface SvgFault {
  /** Of a file that could not be read. */
  readonly code?: FaultCode;
  readonly message: string;
  readonly position: Position;
}

export type SvgReading =
  | { readonly ok: true; readonly svg: Svg }
  | { readonly ok: false; readonly faults: readonly SvgFault[] };

/** For one file: with more, a program has to write it anew. */
const MOST_FAULTS = 8;
const VIEW_BOX = /^-?[\d.]+[\s,]+-?[\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)$/;

type Found = readonly [message: string, offset: number];

/** @param hasSheet of a file of its own: in a page, the sheet of a drawing would be that of the page. */
export function readSvg(text: string, hasSheet: boolean): SvgReading {
  const xml = parseXml(text);
  const found = xml.ok
    ? [...rootFaults(xml.root), ...faultsOf(xml.root, text, hasSheet)]
    : [[say.notXml(xml.reason), xml.offset] as const];
  if (xml.ok && found.length === 0) return { ok: true, svg: svgOf(xml.root) };
  const place = positionsOf(text);
  const faults = found
    .slice(0, MOST_FAULTS)
    .map(([message, at]) => ({ message, position: place(at) }));
  return { ok: false, faults };
}

/** As a file of its own. */
export function svgFile({ viewBox, attributes, shapes }: Svg): string {
  const root = { xmlns: 'http://www.w3.org/2000/svg', viewBox, ...attributes };
  return `<svg${written(root)}>${shapes}</svg>\n`;
}

export function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function* rootFaults({ name, attributes, offset }: XmlElement): Generator<Found> {
  if (name !== 'svg') yield [say.notSvg, offset];
  else if (!sizeOf(attributes)) yield [say.viewBox, offset];
}

function sizeOf({ viewBox = '' }: XmlElement['attributes']) {
  const [, width, height] = (VIEW_BOX.exec(viewBox.trim()) ?? []).map(Number);
  return width && height ? { width, height } : undefined;
}

/** Of the element and of all below it. */
function* faultsOf(element: XmlElement, text: string, hasSheet: boolean): Generator<Found> {
  const { name, children, offset } = element;
  for (const [key, value] of ownAttributes(element)) {
    const isKnown = ATTRIBUTES.has(key) || (hasSheet && key === 'class');
    const at = Math.max(text.indexOf(key, offset), offset);
    if (!isKnown) yield [say.attribute(key), at];
    else if (!isPlainValue(value)) yield [say.value(key), at];
  }
  for (const child of children) {
    if (typeof child === 'string') {
      if (name === 'style' ? !isPlainSheet(child) : child.trim() !== '')
        yield [name === 'style' ? say.sheet : say.text(name), offset];
    } else if (ELEMENTS.has(child.name) || (hasSheet && child.name === 'style')) {
      yield* faultsOf(child, text, hasSheet);
    } else if (!REMARKS.has(child.name)) yield [say.element(child.name), child.offset];
  }
}

function ownAttributes({ name, attributes }: XmlElement): [string, string][] {
  return Object.entries(attributes).filter(
    ([key]) => !REMARK.test(key) && !(name === 'svg' && OF_ROOT.has(key)),
  );
}

function svgOf(root: XmlElement): Svg {
  const { viewBox = '' } = root.attributes;
  return {
    viewBox: viewBox.trim(),
    ...(sizeOf(root.attributes) ?? { width: 1, height: 1 }),
    attributes: kept(root),
    shapes: root.children.map(markup).join(''),
  };
}

/** Ids get a name of their own, since a page has others. */
function kept(element: XmlElement): Record<string, string> {
  const pairs = ownAttributes(element).map(([key, value]) => [
    key,
    key === 'id' ? `logo-${value}` : value.replace(/url\(#/, 'url(#logo-'),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

function markup(node: XmlElement | string): string {
  if (typeof node === 'string') return node.trim();
  const { name, children } = node;
  if (REMARKS.has(name)) return '';
  const tag = `${name}${written(kept(node))}`;
  return children.length > 0 ? `<${tag}>${children.map(markup).join('')}</${name}>` : `<${tag}/>`;
}
