/** Reads `.kicad_pcb` files of KiCad 6 to 10. Text in, board out; a `BoardFault` says what keeps a file from being read. */
import { boardMessages as say } from '#messages/boards.ts';
import type { Board } from '../board.ts';
import { BoardFault } from '../fault.ts';
import { readExpression, type Expression } from '../s-expression.ts';
import { child, children, isOn, numberOf, wordOf, wordsOf } from '../values.ts';
import { partOf, readFootprint } from './footprints.ts';
import { graphicOf } from './graphics.ts';
import { addTo, drawnLayersOf, emptySheet, layersOf, type Sheet } from './sheet.ts';
import { MASKS, openMasks, readTrack, readVia, type Mask } from './tracks.ts';
import { letteringOf, lettersAt } from './texts.ts';
import { readZone } from './zones.ts';

/** Characters; larger boards than any that we know. */
export const MAX_BOARD = 40_000_000;

const LIMITS = { depth: 40, values: 6_000_000 };

/** Most of a file, and nothing that is asked for here. */
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

/** The last version of the format that each release writes. */
const RELEASES: readonly (readonly [version: number, release: number])[] = [
  [20_211_014, 6],
  [20_221_018, 7],
  [20_240_108, 8],
  [20_241_229, 9],
  [20_260_206, 10],
];

export function readBoard(text: string): Board {
  if (text.length > MAX_BOARD) throw new BoardFault(say.faults.tooLarge(MAX_BOARD / 1e6));
  if (!/^\s*\(kicad_pcb\s/.test(text.slice(0, 1000))) throw new BoardFault(say.faults.noBoard);
  const file = readExpression(text, LIMITS, UNUSED);
  const version = versionOf(file);
  const sheet = emptySheet();
  readItems(file, sheet, version);
  const footprints = children(file, 'footprint');
  return {
    ...sheet,
    kicad: releaseOf(version),
    copperLayers: copperLayersOf(file),
    pads: footprints.reduce((sum, footprint) => sum + children(footprint, 'pad').length, 0),
    vias: children(file, 'via').length,
    parts: footprints
      .flatMap((footprint) => partOf(footprint) ?? [])
      .toSorted((a, b) => byNature.compare(a.reference, b.reference)),
  };
}

/** C2 before C10. */
const byNature = new Intl.Collator('en', { numeric: true });

function versionOf(file: Expression): number {
  const version = Number(wordOf(file, 'version'));
  if (!Number.isSafeInteger(version)) throw new BoardFault(say.faults.noVersion);
  return version;
}

function releaseOf(version: number): number {
  const [oldest = 0] = RELEASES[0] ?? [];
  if (version < oldest) throw new BoardFault(say.faults.tooOld(version));
  const found = RELEASES.find(([last]) => version <= last);
  if (!found) throw new BoardFault(say.faults.tooNew(version));
  return found[1];
}

function copperLayersOf(file: Expression): string[] {
  const layers = child(file, 'layers');
  return (layers?.values ?? [])
    .flatMap((layer) => (typeof layer === 'string' ? [] : wordsOf(layer).slice(0, 1)))
    .filter((name) => /^(?:F|B|In\d{1,2})\.Cu$/.test(name));
}

const NO_FIELDS: ReadonlyMap<string, string> = new Map();

function readItems(file: Expression, sheet: Sheet, version: number): void {
  const setup = child(file, 'setup');
  const maskMargin = setup ? numberOf(setup, 'pad_to_mask_clearance', 0) : 0;
  const open = setup ? openMasks(setup, plottedOpen(setup)) : [];
  for (const item of file.values) {
    if (typeof item === 'string') continue;
    switch (item.name) {
      case 'footprint':
        readFootprint(item, sheet, { version, maskMargin });
        break;
      case 'segment':
      case 'arc':
        readTrack(item, sheet);
        break;
      case 'via':
        readVia(item, sheet, open);
        break;
      case 'zone':
        readZone(item, sheet, version);
        break;
      default: {
        const figure = graphicOf(item);
        if (figure) addTo(sheet.figures, layersOf(item), [figure]);
        const lettering = drawnLayersOf(item).length > 0 && letteringOf(item, NO_FIELDS);
        if (lettering)
          addTo(sheet.figures, drawnLayersOf(item), lettersAt(lettering, lettering.at));
      }
    }
  }
}

/** Up to KiCad 8, one switch of the plotter opens all vias. */
function plottedOpen(setup: Expression): readonly Mask[] {
  const plotter = child(setup, 'pcbplotparams');
  return plotter && isOn(plotter, 'viasonmask') ? MASKS : [];
}
