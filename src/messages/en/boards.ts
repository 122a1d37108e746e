/** What is said of boards that are drawn from their design files. */
import { and, number } from './grammar.ts';

/** What makes a drawing too large is left out in this order. */
const leftOut = {
  logos: 'logos',
  silkscreen: 'the silkscreen',
  zones: 'filled zones',
  tracks: 'tracks',
  mask: 'openings of the mask',
} as const;

const seen = { top: 'from above', bottom: 'from below' } as const;

const size = (width: number, height: number): string => `${number(width)} × ${number(height)} mm`;

export const boardMessages = {
  labels: {
    size: 'Size',
    copperLayers: 'Copper layers',
    parts: 'Parts',
    pads: 'Pads',
    vias: 'Vias',
    smallestDrill: 'Smallest drill',
  },
  columns: {
    quantity: 'Number',
    value: 'Value',
    partNumber: 'Part number',
    footprint: 'Footprint',
    references: 'References',
  },
  number,
  size,
  millimetres: (value: number) => `${number(value)} mm`,
  parts: (listed: number, notFitted: number) =>
    notFitted === 0
      ? `${number(listed)} in the bill of materials`
      : `${number(listed)} in the bill of materials, ${number(notFitted)} of them not fitted`,
  notFitted: (references: string) => `${references} (not fitted)`,
  unknown: 'not stated: the file draws no edge',
  undrilled: 'nothing is drilled',
  command: {
    usage: `Usage: npm run board -- <file.kicad_pcb> [--json] [--out drawing.svg]
  Prints the facts and the parts list of a board, with --json as JSON; with --out, draws it.`,
    oneFile: 'Name one .kicad_pcb file.',
    unreadable: (path: string) => `${path} cannot be read. Name a .kicad_pcb file.`,
    unwritable: (path: string) =>
      `${path} cannot be written. Name a file in a folder that is there.`,
    title: (name: string, release: number) => `${name}, a board of KiCad ${release}`,
    noParts: 'No parts in the bill of materials.',
    drawn: (path: string, kilobytes: number) =>
      `Drawn in ${path}, ${number(Math.round(kilobytes * 10) / 10)} kB with gzip.`,
    leftOut: (what: readonly (keyof typeof leftOut)[]) =>
      `Left out, since the drawing would be too large: ${and(what.map((one) => leftOut[one]))}.`,
  },
  drawing: {
    title: (width: number, height: number, sides: readonly ('top' | 'bottom')[]) =>
      `Circuit board of ${size(width, height)}, ${and(sides.map((side) => seen[side]))}`,
  },
  faults: {
    noEdge:
      'The file draws no edge of the board, on the layer "Edge.Cuts". Without one there is nothing to draw to scale.',
    outOfTime: 'The board is not drawn in time. It may be larger than any board is.',
    outOfMemory: 'To draw the board would take more memory than there is for it.',
    notConverted: 'kicad-cli could not convert the file.',
    unfit: 'The file holds more, or other text, than what is kept of a board.',
    tooManyBoards: (most: number) =>
      `The repository holds more than ${number(most)} boards; this one is not among the first.`,
    inLargeFiles:
      'The repository keeps the file in Git LFS, and holds no more than the address of it.',
    otherFormat: {
      altium: 'A file of Altium Designer, which is drawn where the runner has kicad-cli.',
      eagle: 'A file of Eagle, which is drawn where the runner has kicad-cli.',
      gerber: 'A set of Gerber files, which are not drawn; a design file beside them would be.',
      kicad: 'A file of KiCad.',
    },
    tooDetailed: 'Even without its details the board would make too large a drawing.',
    noBoard:
      'This is no board of KiCad: such a file begins with "(kicad_pcb". Name a .kicad_pcb file.',
    noVersion:
      'The file does not say in which version of the format it is written. Save it again in KiCad.',
    tooOld: (version: number) =>
      `The file is of format ${version}, from before KiCad 6. Save it again in KiCad 6 or newer.`,
    tooNew: (version: number) =>
      `The file is of format ${version}, from a newer KiCad than 10, which is not known here.`,
    tooLarge: (millions: number) =>
      `The file is larger than ${number(millions)} million characters, which no board should be.`,
    tooMany: (line: number, most: number) =>
      `Line ${line}: the file holds more than ${number(most)} values, which no board should.`,
    tooDeep: (line: number, most: number) =>
      `Line ${line}: brackets stand in one another ${most} deep, which no board needs.`,
    unclosed: (line: number) =>
      `Line ${line}: what begins here does not end. The file may be cut off: fetch or save it again.`,
    stray: (line: number) =>
      `Line ${line}: something stands outside of all brackets. The file may be damaged: save it again in KiCad.`,
    noNumber: (line: number, name: string) =>
      `Line ${line}: "${name}" needs a number here, in millimetres and below 2147. Save the file again in KiCad.`,
    missing: (line: number, name: string, part: string) =>
      `Line ${line}: "${name}" has no "${part}". Save the file again in KiCad.`,
  },
} as const;
