/** The elements of a drawing: the geometry of each layer once, and both sides made of it. */
import { boardMessages as say } from '#messages/boards.ts';
import { escapeXml } from '../../lib/xml.ts';
import type { Board, Layer } from '../board.ts';
import type { Box } from '../geometry.ts';
import type { Outline } from '../outline.ts';
import type { Figure } from '../path.ts';
import { length, type Grid } from './grid.ts';
import { layerMarkup } from './layer-markup.ts';
import type { Level } from './levels.ts';
import { pathData } from './path-data.ts';
import { BOARD_STYLE } from './style.ts';

type Side = 'top' | 'bottom';

/** The letter with which KiCad's names of layers begin. */
const LETTERS = { top: 'F', bottom: 'B' } as const satisfies Record<Side, string>;

/** Round the board and between its sides, in mm. */
const MARGIN = 1;

/** Of the edge, in mm. */
const EDGE = 0.15;

export function boardMarkup(board: Board, outline: Outline, level: Level): string {
  const { box } = outline;
  const grid: Grid = { unit: level.unit, origin: { x: box.left - MARGIN, y: box.top - MARGIN } };
  const [width, height] = [sizeOf(box.left, box.right), sizeOf(box.top, box.bottom)];
  const isWide = width > height;
  const [allWidth, allHeight] = isWide ? [width, 2 * height] : [2 * width, height];
  const units = (millimetres: number) => Math.round(millimetres / level.unit);
  const [w, h] = [units(width), units(height)];
  const [x, y] = isWide ? [0, h] : [w, 0];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="board" role="img" aria-labelledby="board-title"`,
    ` width="${fixed(allWidth)}mm" height="${fixed(allHeight)}mm" viewBox="0 0 ${units(allWidth)} ${units(allHeight)}"`,
    ` stroke-linecap="round" stroke-linejoin="round">`,
    `<title id="board-title">${escapeXml(say.drawing.title(fixed(width - 2 * MARGIN), fixed(height - 2 * MARGIN)))}</title>`,
    `<style>${BOARD_STYLE}</style>`,
    `<view id="top" viewBox="0 0 ${w} ${h}"/><view id="bottom" viewBox="${x} ${y} ${w} ${h}"/>`,
    `<defs>${definitions(board, outline, grid, level)}</defs>`,
    side('top', '', length(EDGE, grid)),
    // As a page is turned: left becomes right.
    side('bottom', ` transform="matrix(-1 0 0 1 ${x + w} ${y})"`, length(EDGE, grid)),
    '</svg>\n',
  ].join('');
}

function sizeOf(from: number, to: number): number {
  return to - from + 2 * MARGIN;
}

/** At most two decimals. */
function fixed(value: number): number {
  return Math.round(value * 100) / 100;
}

function definitions(board: Board, outline: Outline, grid: Grid, level: Level): string {
  const within = { ...outline.box };
  const draw = (figures: readonly Figure[]) => layerMarkup(figures, within, grid, level);
  const shown = shownLayers(board, level);
  const cuts = pathData(outline.open, grid);
  return [
    `<clipPath id="board-body"><path id="board-edge" fill-rule="evenodd" clip-rule="evenodd" d="${pathData(outline.loops, grid)}"/></clipPath>`,
    `<path id="board-cuts" d="${cuts}"/>`,
    ...holesOf(board).map(([id, figures]) => `<g id="${id}">${draw(figures)}</g>`),
    ...shown.map(([id, figures]) => `<g id="${id}">${draw(figures)}</g>`),
    ...(['top', 'bottom'] as const).map((name) => openings(name, grid, within)),
  ].join('');
}

function holesOf({ holes }: Board): (readonly [string, readonly Figure[]])[] {
  const of = (isVia: boolean) =>
    holes.filter((hole) => hole.isVia === isVia).map(({ figure }) => figure);
  return [
    ['board-vias', of(true)],
    ['board-drills', of(false)],
  ];
}

function shownLayers(board: Board, { leftOut }: Level): (readonly [string, readonly Figure[]])[] {
  const out = new Set(leftOut);
  return (['top', 'bottom'] as const).flatMap((name) => {
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
      [`board-${name}-copper`, [...zones, ...copper]],
      [`board-${name}-mask`, mask],
      [`board-${name}-silk`, silk],
    ] as const;
  });
}

/** Through them one sees what the mask leaves open. */
function openings(name: Side, grid: Grid, box: Box): string {
  const [w, h] = [
    length(sizeOf(box.left, box.right), grid),
    length(sizeOf(box.top, box.bottom), grid),
  ];
  const area = `maskUnits="userSpaceOnUse" x="0" y="0" width="${w}" height="${h}"`;
  return `<mask id="board-${name}-open" ${area}><use href="#board-${name}-mask" fill="#fff" stroke="#fff"/></mask>`;
}

function side(name: Side, transform: string, edge: number): string {
  const use = (layer: string, className: string) =>
    `<use href="#board-${layer}" class="board-${className}"/>`;
  return [
    `<g class="board-side board-${name}"${transform}>`,
    use('edge', 'body'),
    `<g clip-path="url(#board-body)">`,
    use(`${name}-copper`, 'covered'),
    // A printer of boards leaves out what would stand on bare copper.
    use(`${name}-silk`, 'silk'),
    use(`${name}-mask`, 'bare'),
    `<g mask="url(#board-${name}-open)">${use(`${name}-copper`, 'exposed')}</g>`,
    '</g>',
    `<g class="board-edge" stroke-width="${edge}">${use('edge', 'line')}${use('cuts', 'line')}</g>`,
    use('vias', 'vias'),
    use('drills', 'drills'),
    '</g>',
  ].join('');
}
