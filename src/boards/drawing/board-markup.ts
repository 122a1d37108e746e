/** The SVG elements of a drawing: the geometry of each layer once, and both sides that refer to it. */
import { boardMessages as say } from '#messages/boards.ts';
import { escapeXml } from '../../lib/xml.ts';
import type { Board, Layer } from '../board.ts';
import type { Outline } from '../outline.ts';
import type { Figure } from '../path.ts';
import { length, type Grid } from './grid.ts';
import { layerMarkup } from './layer-markup.ts';
import type { Level } from './levels.ts';
import { pathData } from './path-data.ts';
import { BOARD_STYLE } from './style.ts';

export type Side = 'top' | 'bottom';

/** First letter of KiCad's layer names. */
const LETTERS = { top: 'F', bottom: 'B' } as const satisfies Record<Side, string>;

const BOTH = ['top', 'bottom'] as const;

/** Around the board and between its sides, in mm. */
const MARGIN = 1;

/** Stroke width of the edge, in mm. */
const EDGE = 0.15;

/** A board with the measures and the detail of its drawing. */
interface Sheet {
  readonly board: Board;
  readonly outline: Outline;
  readonly level: Level;
  readonly grid: Grid;
  /** In mm, with the margin. */
  readonly width: number;
  readonly height: number;
  /** Prefix of all ids, so that several drawings can be on one page. */
  readonly prefix: string;
}

function sheetOf(board: Board, outline: Outline, level: Level, prefix: string): Sheet {
  const { box } = outline;
  const grid: Grid = { unit: level.unit, origin: { x: box.left - MARGIN, y: box.top - MARGIN } };
  const [width, height] = [sizeOf(box.left, box.right), sizeOf(box.top, box.bottom)];
  return { board, outline, level, grid, width, height, prefix };
}

/** Both sides, side by side or one below the other. */
export function boardMarkup(board: Board, outline: Outline, level: Level): string {
  const sheet = sheetOf(board, outline, level, 'board-');
  const { width, height } = sheet;
  const [w, h] = [units(width, sheet), units(height, sheet)];
  const isWide = width > height;
  const [x, y] = isWide ? [0, h] : [w, 0];
  const views = `<view id="top" viewBox="0 0 ${w} ${h}"/><view id="bottom" viewBox="${x} ${y} ${w} ${h}"/>`;
  return document(sheet, isWide ? [width, 2 * height] : [2 * width, height], BOTH, [
    views,
    side(sheet, 'top', ''),
    side(sheet, 'bottom', turned(x + w, y)),
  ]);
}

export function sideMarkup(board: Board, outline: Outline, level: Level, name: Side): string {
  const sheet = sheetOf(board, outline, level, `board-${name}-`);
  const transform = name === 'top' ? '' : turned(units(sheet.width, sheet), 0);
  return document(sheet, [sheet.width, sheet.height], [name], [side(sheet, name, transform)]);
}

function document(
  sheet: Sheet,
  [width, height]: readonly [number, number],
  sides: readonly Side[],
  content: readonly string[],
): string {
  const { prefix } = sheet;
  const size = [sheet.width, sheet.height].map((length) => fixed(length - 2 * MARGIN));
  const title = say.drawing.title(size[0] ?? 0, size[1] ?? 0, sides);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="board" role="img" aria-labelledby="${prefix}title"`,
    ` width="${fixed(width)}mm" height="${fixed(height)}mm" viewBox="0 0 ${units(width, sheet)} ${units(height, sheet)}"`,
    ` stroke-linecap="round" stroke-linejoin="round">`,
    `<title id="${prefix}title">${escapeXml(title)}</title>`,
    `<style>${BOARD_STYLE}</style>`,
    `<defs>${definitions(sheet, sides)}</defs>`,
    ...content,
    '</svg>\n',
  ].join('');
}

/** Mirrors left and right, for the back. */
function turned(x: number, y: number): string {
  return ` transform="matrix(-1 0 0 1 ${x} ${y})"`;
}

function units(millimetres: number, { level }: Sheet): number {
  return Math.round(millimetres / level.unit);
}

function sizeOf(from: number, to: number): number {
  return to - from + 2 * MARGIN;
}

/** At most two decimals. */
function fixed(value: number): number {
  return Math.round(value * 100) / 100;
}

function definitions(sheet: Sheet, sides: readonly Side[]): string {
  const { board, outline, grid, level, prefix } = sheet;
  const within = { ...outline.box };
  const draw = (name: string, figures: readonly Figure[]) =>
    layerMarkup(figures, within, grid, level, `${prefix}${name}-drawn`);
  const layers = [...holesOf(board), ...sides.flatMap((name) => layersOf(board, level, name))];
  return [
    `<clipPath id="${prefix}body"><path id="${prefix}edge" fill-rule="evenodd" clip-rule="evenodd" d="${pathData(outline.loops, grid)}"/></clipPath>`,
    `<path id="${prefix}cuts" d="${pathData(outline.open, grid)}"/>`,
    ...layers.map(([name, figures]) => `<g id="${prefix}${name}">${draw(name, figures)}</g>`),
    ...sides.map((name) => opening(sheet, name)),
  ].join('');
}

function holesOf({ holes = [] }: Board): (readonly [string, readonly Figure[]])[] {
  const of = (isVia: boolean) =>
    holes.filter((hole) => hole.isVia === isVia).map(({ figure }) => figure);
  return [
    ['vias', of(true)],
    ['drills', of(false)],
  ];
}

function layersOf(
  board: Board,
  { leftOut }: Level,
  name: Side,
): (readonly [string, readonly Figure[]])[] {
  const out = new Set(leftOut);
  const of = (kind: 'Cu' | 'Mask' | 'SilkS'): Layer => `${LETTERS[name]}.${kind}`;
  const copper = board.figures[of('Cu')].filter(
    ({ filled, path }) => !out.has('tracks') || filled || path.steps.length === 0,
  );
  const zones = out.has('zones') ? [] : board.zones[of('Cu')];
  const mask = out.has('mask') ? [] : [...board.figures[of('Mask')], ...board.zones[of('Mask')]];
  const silk = [...board.figures[of('SilkS')], ...board.zones[of('SilkS')]].filter(
    ({ filled }) => !out.has('silkscreen') && !(out.has('logos') && filled),
  );
  return [
    [`${name}-copper`, [...zones, ...copper]],
    [`${name}-mask`, mask],
    [`${name}-silk`, silk],
  ];
}

/** An SVG mask of the openings in the solder mask. */
function opening({ prefix, grid, width, height }: Sheet, name: Side): string {
  const area = `maskUnits="userSpaceOnUse" x="0" y="0" width="${length(width, grid)}" height="${length(height, grid)}"`;
  return `<mask id="${prefix}${name}-open" ${area}><use href="#${prefix}${name}-mask" fill="#fff" stroke="#fff"/></mask>`;
}

function side({ prefix, grid }: Sheet, name: Side, transform: string): string {
  const use = (layer: string, className: string) =>
    `<use href="#${prefix}${layer}" class="board-${className}"/>`;
  return [
    `<g class="board-side board-${name}"${transform}>`,
    use('edge', 'body'),
    `<g clip-path="url(#${prefix}body)">`,
    use(`${name}-copper`, 'covered'),
    // Silkscreen on bare copper is left out, as manufacturers do.
    use(`${name}-silk`, 'silk'),
    use(`${name}-mask`, 'bare'),
    `<g mask="url(#${prefix}${name}-open)">${use(`${name}-copper`, 'exposed')}</g>`,
    '</g>',
    `<g class="board-edge" stroke-width="${length(EDGE, grid)}">${use('edge', 'line')}${use('cuts', 'line')}</g>`,
    use('vias', 'vias'),
    use('drills', 'drills'),
    '</g>',
  ].join('');
}
