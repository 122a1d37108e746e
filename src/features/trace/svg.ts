/** A drawing as SVG markup: no inline styles, no scripts, all text escaped. */
import { type Kind, KINDS } from '../../schemas/entry.ts';
import { linesOf } from './cards.ts';
import type { Point, TraceCard, TraceDrawing, TraceHeading, TraceNet } from './figure.ts';
import { padsMarkup, short, viasMarkup } from './pads.ts';
import { overOthers } from './crossings.ts';
import { escapeHtml } from '../../lib/html.ts';

/** Heading of a column: the kind, the number of its projects, and a link to their list. */
export interface TraceHead {
  readonly label: string;
  readonly count: string;
  /** The number alone, for narrow columns. */
  readonly amount: string;
  readonly href: string;
}

export type TraceHeads = Readonly<Partial<Record<Kind, TraceHead>>>;

export interface SvgOptions {
  /** Accessible name of the figure. */
  readonly title: string;
  /** Names of the kinds. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly heads?: TraceHeads | undefined;
}

const PER_REM = 16;
/** Cards and traces share classes, so that the style sheet alone can highlight what belongs together. */
type Numbers = ReadonlyMap<string, number>;
const numbered = (numbers: Numbers, id: string): string => `n${numbers.get(id) ?? 0}`;

/** The next command of a path, in its shortest form. */
function step(from: Point | undefined, { x, y }: Point): string {
  if (!from) return `M${short(x)} ${short(y)}`;
  if (from.y === y) return `H${short(x)}`;
  if (from.x === x) return `V${short(y)}`;
  return `l${short(x - from.x)} ${short(y - from.y)}`;
}

const path = (points: readonly Point[]): string =>
  points.map((point, index) => step(points[index - 1], point)).join('');

/** Positions are relative to the first line of text, so that equal cards have equal markup, which compresses well. */
function cardMarkup(card: TraceCard, numbers: Numbers): string {
  const { node, x, y, width, height } = card;
  const state = `${node.focus ? ' is-focus' : ''}${node.draft ? ' is-draft' : ''}`;
  const full = [node.ref, node.name, node.purpose].filter(Boolean).join(' ');
  const inLanguage = node.lang ? ` lang="${escapeHtml(node.lang)}"` : '';
  const words = linesOf(card);
  const origin = words[0] ?? card;
  const lines = words.map((line) => {
    const below = line.y === origin.y ? '' : ` y="${short(line.y - origin.y)}"`;
    const lang = line.role === 'purpose' ? inLanguage : '';
    return `<text class="trace-${line.role}"${lang}${below}>${escapeHtml(line.text)}</text>`;
  });
  return (
    `<a transform="translate(${short(origin.x)} ${short(origin.y)})"` +
    ` class="trace-card ${node.kind} ${numbered(numbers, node.id)}${state}" href="${escapeHtml(node.href)}"` +
    `${node.focus ? ' aria-current="true"' : ''}><title${inLanguage}>${escapeHtml(full)}</title>` +
    `<rect x="${short(x - origin.x)}" y="${short(y - origin.y)}" width="${short(width)}" height="${short(height)}"/>` +
    `${lines.join('')}</a>`
  );
}

function netMarkup({ edge, kind, runs, under }: TraceNet, numbers: Numbers, over: boolean): string {
  const ends = [edge.from, edge.to].map((id) => numbered(numbers, id)).join(' ');
  const derived = edge.derived ? ' is-derived' : edge.read ? ' is-read' : '';
  const d = runs.map(path).join('');
  const below = under.length > 0 ? `<path class="trace-under" d="${path(under)}"/>` : '';
  const vias = under.length > 0 ? viasMarkup(under) : '';
  const halo = over ? `<path class="trace-halo" d="${d}"/>` : '';
  return (
    `<g class="trace-net ${kind}${derived} ${ends}">${below}${halo}` +
    `<path class="trace-line" d="${d}"/>${vias}</g>`
  );
}

function bandMarkup({ kind, x, y, width }: TraceHeading, head: TraceHead, brief: boolean): string {
  const count = brief ? head.amount : head.count;
  const indent = kind === 'software' ? 13 : 9;
  return (
    `<a class="trace-head ${kind}" href="${escapeHtml(head.href)}">` +
    `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="50"/>` +
    padsMarkup([{ kind, x: x + indent, y: y + 22 }], 'large') +
    `<text class="trace-kind" x="${short(x + 21 + indent)}" y="${short(y + 31)}">${escapeHtml(head.label)}</text>` +
    `<text class="trace-count" x="${short(x + width)}" y="${short(y + 30)}">${escapeHtml(count)}</text>` +
    `<path d="M${short(x)} ${short(y + 49)}h${short(width)}"/></a>`
  );
}

function nameMarkup({ kind, x, y }: TraceHeading, name: string): string {
  return (
    `<g class="trace-head ${kind}">${padsMarkup([{ kind, x: x + 7, y: y + 20 }])}` +
    `<text class="trace-kind" x="${short(x + 20)}" y="${short(y + 26)}">${escapeHtml(name)}</text></g>`
  );
}

function headingMarkup(
  heading: TraceHeading,
  { variant }: TraceDrawing,
  options: SvgOptions,
): string {
  const head = options.heads?.[heading.kind];
  if (variant === 'narrow' || !head)
    return nameMarkup(heading, head?.label ?? options.kinds[heading.kind]);
  return bandMarkup(heading, head, variant === 'mid');
}

/** Cards first, then traces from the widest to the thinnest, so that crossings show which is on top; pads last. */
export function svgMarkup(drawing: TraceDrawing, options: SvgOptions): string {
  const { variant, width, height, cards, headings, nets, pins, dense } = drawing;
  // Independent of the size, so that the three drawings share markup.
  const ids = cards.map(({ node }) => node.id).toSorted();
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const layers = nets.toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  const over = overOthers(layers);
  const body = [
    ...headings.map((heading) => headingMarkup(heading, drawing, options)),
    ...cards.map((card) => cardMarkup(card, numbers)),
    ...layers.map((net) => netMarkup(net, numbers, over.has(net))),
    padsMarkup(pins),
  ];
  return (
    `<svg class="trace trace-${variant}${dense ? ' is-dense' : ''}" role="group" aria-label="${escapeHtml(options.title)}"` +
    ` viewBox="0 0 ${short(width)} ${short(height)}" width="${width / PER_REM}rem">${body.join('')}</svg>`
  );
}
