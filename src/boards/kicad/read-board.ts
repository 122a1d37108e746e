/** Reads `.kicad_pcb` files of KiCad 6 to 10. Text in, board out. @throws BoardFault. */
import { boardMessages as say } from '#messages/boards.ts';
import type { Board, Part } from '../board.ts';
import { BoardFault } from '../fault.ts';
import { MAX_BOARD } from '../limits.ts';
import { readItems, type Expression } from '../s-expression.ts';
import { child, children, isOn, numberOf, wordsOf } from '../values.ts';
import { partOf, readFootprint } from './footprints.ts';
import { graphicOf } from './graphics.ts';
import { addTo, drawnLayersOf, emptySheet, layersOf } from './sheet.ts';
import { MASKS, openMasks, readTrack, readVia, type Mask } from './tracks.ts';
import { letteringOf, lettersAt } from './texts.ts';
import { readZone } from './zones.ts';

const LIMITS = { depth: 40, values: 6_000_000 };

/** Most of a file, but not needed here. */
const UNUSED: ReadonlySet<string> = new Set([
  'descr',
  'embedded_files',
  'embedded_fonts',
  'group',
  'image',
  'model',
  'net',
  'path',
  'pinfunction',
  'pintype',
  'render_cache',
  'sheetfile',
  'sheetname',
  'tags',
  'tstamp',
  'unit',
  'units',
  'uuid',
]);

/** The last version of the format of each release. */
const RELEASES: readonly (readonly [version: number, release: number])[] = [
  [20_211_014, 6],
  [20_221_018, 7],
  [20_240_108, 8],
  [20_241_229, 9],
  [20_260_206, 10],
];

/** True for a format of KiCad before 6, which newer ones can convert. */
export function isOlder(text: string): boolean {
  const [oldest = 0] = RELEASES[0] ?? [];
  const [, version] = /^\s*\(kicad_pcb\s+\(version\s+(\d{1,9})\)/.exec(text.slice(0, 200)) ?? [];
  return version !== undefined && Number(version) < oldest;
}

/** State while reading. KiCad writes version and settings before any graphics. */
interface Reading {
  readonly sheet: ReturnType<typeof emptySheet>;
  readonly parts: Part[];
  version: number;
  copperLayers: readonly string[];
  maskMargin: number;
  open: readonly Mask[];
  pads: number;
  vias: number;
}

export function readBoard(text: string): Required<Board> {
  if (text.length > MAX_BOARD) throw new BoardFault(say.faults.tooLarge(MAX_BOARD / 1e6));
  if (!/^\s*\(kicad_pcb\s/.test(text.slice(0, 1000))) throw new BoardFault(say.faults.noBoard);
  const reading: Reading = {
    sheet: emptySheet(),
    parts: [],
    version: 0,
    copperLayers: [],
    maskMargin: 0,
    open: [],
    pads: 0,
    vias: 0,
  };
  for (const item of readItems(text.replace(/^\uFEFF/, ''), LIMITS, UNUSED)) {
    const read = Object.hasOwn(READERS, item.name) ? READERS[item.name] : undefined;
    (read ?? readDrawn)(item, reading);
  }
  const { sheet, parts, version, copperLayers, pads, vias } = reading;
  if (version === 0) throw new BoardFault(say.faults.noVersion);
  return {
    ...sheet,
    kicad: releaseOf(version),
    copperLayers,
    pads,
    vias,
    parts: parts.toSorted((a, b) => byNature.compare(a.reference, b.reference)),
  };
}

/** Natural order: C2 before C10. */
const byNature = new Intl.Collator('en', { numeric: true });

const READERS: Readonly<Record<string, (item: Expression, reading: Reading) => void>> = {
  version: (item, reading) => {
    reading.version = Number(wordsOf(item)[0]);
    if (!Number.isSafeInteger(reading.version)) throw new BoardFault(say.faults.noVersion);
    releaseOf(reading.version);
  },
  layers: (item, reading) => {
    reading.copperLayers = copperLayersOf(item);
  },
  setup: (item, reading) => {
    reading.maskMargin = numberOf(item, 'pad_to_mask_clearance', 0);
    reading.open = openMasks(item, plottedOpen(item));
  },
  footprint: (item, reading) => {
    readFootprint(item, reading.sheet, reading);
    reading.pads += children(item, 'pad').length;
    const part = partOf(item);
    if (part) reading.parts.push(part);
  },
  segment: (item, { sheet }) => readTrack(item, sheet),
  arc: (item, { sheet }) => readTrack(item, sheet),
  via: (item, reading) => {
    readVia(item, reading.sheet, reading.open);
    reading.vias += 1;
  },
  zone: (item, { sheet, version }) => readZone(item, sheet, version),
};

function readDrawn(item: Expression, { sheet }: Reading): void {
  const figure = graphicOf(item);
  if (figure) addTo(sheet.figures, layersOf(item), [figure]);
  const layers = drawnLayersOf(item);
  const lettering = layers.length > 0 && letteringOf(item, NO_FIELDS);
  if (lettering) addTo(sheet.figures, layers, lettersAt(lettering, lettering.at));
}

const NO_FIELDS: ReadonlyMap<string, string> = new Map();

function releaseOf(version: number): number {
  const [oldest = 0] = RELEASES[0] ?? [];
  if (version < oldest) throw new BoardFault(say.faults.tooOld(version));
  const found = RELEASES.find(([last]) => version <= last);
  if (!found) throw new BoardFault(say.faults.tooNew(version));
  return found[1];
}

function copperLayersOf({ values }: Expression): string[] {
  return values
    .flatMap((layer) => (typeof layer === 'string' ? [] : wordsOf(layer).slice(0, 1)))
    .filter((name) => /^(?:F|B|In\d{1,2})\.Cu$/.test(name));
}

/** Up to KiCad 8, one plot setting opens all vias. */
function plottedOpen(setup: Expression): readonly Mask[] {
  const plotter = child(setup, 'pcbplotparams');
  return plotter && isOn(plotter, 'viasonmask') ? MASKS : [];
}
