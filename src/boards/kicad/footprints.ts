/** Footprints: their drawings, pads, and parts. */
import type { Part } from '../board.ts';
import { placed, type Placement } from '../geometry.ts';
import { placedFigure } from '../path.ts';
import type { Expression } from '../s-expression.ts';
import {
  child,
  children,
  needed,
  numberAt,
  numberOf,
  pointOf,
  textOf,
  wordOf,
  wordsOf,
} from '../values.ts';
import { graphicOf } from './graphics.ts';
import { readPad } from './pads.ts';
import { addTo, drawnLayersOf, layersOf, type Sheet } from './sheet.ts';
import { letteringOf, lettersAt } from './texts.ts';
import { readZone } from './zones.ts';

/** Settings of the whole board. */
export interface Rules {
  readonly version: number;
  /** In mm: how much larger than a pad the opening of the solder mask is. */
  readonly maskMargin: number;
}

export function readFootprint(footprint: Expression, sheet: Sheet, rules: Rules): void {
  const at = placementOf(needed(footprint, 'at'));
  const margin = numberOf(footprint, 'solder_mask_margin', rules.maskMargin);
  const fields = new Map([
    ['REFERENCE', fieldOf(footprint, 'Reference')],
    ['VALUE', fieldOf(footprint, 'Value')],
  ]);
  for (const value of footprint.values) {
    if (typeof value === 'string') continue;
    if (value.name === 'pad') readPad(value, { sheet, at }, margin);
    // Coordinates of zones are those of the board, even in a footprint.
    else if (value.name === 'zone') readZone(value, sheet, rules.version);
    else {
      const figure = graphicOf(value);
      if (figure) addTo(sheet.figures, layersOf(value), [placedFigure(figure, at)]);
      const layers = drawnLayersOf(value);
      const lettering = layers.length > 0 && letteringOf(value, fields);
      if (lettering) addTo(sheet.figures, layers, lettersAt(lettering, placed(lettering.at, at)));
    }
  }
}

function placementOf(at: Expression): Placement {
  return { ...pointOf(at), angle: numberAt(at, 2, 0) };
}

/** Names of fields for part number and manufacturer, without punctuation and in lower case. */
const MPN: ReadonlySet<string> = new Set([
  'mpn',
  'manufacturerpartnumber',
  'manufacturerpn',
  'mfrpartnumber',
  'mfrpn',
  'mfgpn',
  'mfgpartnumber',
]);
const MANUFACTURER: ReadonlySet<string> = new Set([
  'manufacturer',
  'manufacturername',
  'mfr',
  'mfrname',
  'mfg',
  'mfgname',
]);

/** The part of a footprint; undefined without a reference, as for logos. */
export function partOf(footprint: Expression): Part | undefined {
  const reference = fieldOf(footprint, 'Reference');
  if (reference === '' || reference === 'REF**') return undefined;
  const attributes = new Set(wordsOf(child(footprint, 'attr')));
  const onBoard = !attributes.has('board_only');
  const mpn = statedOf(footprint, MPN);
  const manufacturer = statedOf(footprint, MANUFACTURER);
  return {
    reference,
    value: fieldOf(footprint, 'Value'),
    footprint: textOf(wordsOf(footprint)[0]),
    ...(mpn && { mpn }),
    ...(manufacturer && { manufacturer }),
    side: wordOf(footprint, 'layer') === 'B.Cu' ? 'back' : 'front',
    listed: onBoard && !attributes.has('exclude_from_bom'),
    placed: onBoard && !attributes.has('exclude_from_pos_files'),
    fitted: !attributes.has('dnp'),
  };
}

/** A property since KiCad 8, a text of the footprint before. */
function fieldOf(footprint: Expression, name: string): string {
  const property = children(footprint, 'property').find((own) => own.values[0] === name);
  const text = children(footprint, 'fp_text').find((own) => own.values[0] === name.toLowerCase());
  return textOf(wordsOf(property ?? text)[1]);
}

/** The value of the first of these fields that exists. */
function statedOf(footprint: Expression, names: ReadonlySet<string>): string | undefined {
  const property = children(footprint, 'property').find((own) =>
    names.has(
      textOf(wordsOf(own)[0])
        .toLowerCase()
        .replaceAll(/[^a-z]/g, ''),
    ),
  );
  const stated = textOf(wordsOf(property)[1]);
  return stated === '' || stated === '~' ? undefined : stated;
}
