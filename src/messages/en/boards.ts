/** Words about boards that are drawn from their design files. */
import { and, number } from './grammar.ts';

/** What is omitted from a drawing that is too large, in this order. */
const leftOut = {
  logos: 'logos',
  silkscreen: 'the silkscreen',
  zones: 'filled zones',
  tracks: 'tracks',
  mask: 'openings of the mask',
} as const;

const seen = { top: 'from above', bottom: 'from below' } as const;

const size = (width: number, height: number): string => `${number(width)} × ${number(height)} mm`;

const labels = {
  size: 'Size',
  copperLayers: 'Copper layers',
  parts: 'Parts',
  pads: 'Pads',
  vias: 'Vias',
  smallestDrill: 'Smallest drill',
} as const;

export const boardMessages = {
  labels,
  /** Other names of these as characteristics of entries. */
  also: {
    size: ['Board size', 'PCB size', 'Dimensions', 'Board dimensions'],
    copperLayers: ['Layers', 'PCB layers'],
    parts: ['Components', 'Number of parts', 'Number of components'],
    pads: ['Number of pads'],
    vias: ['Number of vias'],
    smallestDrill: ['Smallest hole'],
  } as Readonly<Record<keyof typeof labels, readonly string[]>>,
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
  unknown: 'not stated: no edge is drawn',
  undrilled: 'nothing is drilled',
  command: {
    usage: `Usage: npm run board -- <file.kicad_pcb | folder | Gerber and drill files> [--json] [--out drawing.svg]
  Prints the facts and the parts list of a board, with --json as JSON; with --out, draws it.`,
    noFile: 'Name a .kicad_pcb file, or a folder with the Gerber and drill files of one board.',
    unreadable: (path: string) =>
      `${path} cannot be read. Name a .kicad_pcb file, or a folder with Gerber and drill files.`,
    noLayers: 'The folder itself holds no set of Gerber files. Name the folder that does.',
    severalBoards: (names: readonly string[]) =>
      `The folder holds the files of several boards: ${names.join(', ')}. Name the files of one.`,
    unused: (name: string, reason: string) => `Not used: ${name}. ${reason}`,
    unwritable: (path: string) =>
      `${path} cannot be written. Name a file in a folder that is there.`,
    title: (name: string, release: number | undefined) =>
      release === undefined
        ? `${name}, a board in files for its manufacture`
        : `${name}, a board of KiCad ${release}`,
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
      gerber: 'A set of Gerber files.',
      zip: 'An archive, which is not opened: Gerber files in a folder would be drawn.',
      kicad: 'A file of KiCad.',
    },
    gerber: {
      inFile: (name: string, fault: string) => `${name}: ${fault}`,
      noCopper:
        'None of the files is one of copper. Name the Gerber files of all layers of a board.',
      noEdge:
        'None of the files draws the edge of the board as a closed line. Without one there is nothing to draw to scale. Add the file of the outline, or profile.',
      panel:
        'The files are of a panel with several boards, as they say (".Part,Array"). Name those of the board alone.',
      tooManyFiles: (most: number) =>
        `The set has more than ${number(most)} files, and so may be of several boards.`,
      noRole:
        'Neither the file, nor a job file, nor its name says which layer it is. Write it as Gerber X2.',
      another: 'Another file of the set is the same layer.',
      open: 'No line in it closes, so that it is no edge of a board.',
      elsewhere:
        'Its holes stand beside the board: the file counts from elsewhere, or does not say how it writes numbers.',
      unclosed: (line: number) =>
        `Line ${line}: what begins here does not end. The file may be cut off: fetch or write it again.`,
      noCommand: (line: number) =>
        `Line ${line}: this is no command of a Gerber file. The file may be damaged: write it again.`,
      noFormat: (line: number) =>
        `Line ${line}: the file does not say how it writes coordinates ("%FS…"). Write it as Gerber X2.`,
      noUnit: (line: number) =>
        `Line ${line}: the file does not say whether it counts in millimetres or in inches. Write it again with a unit.`,
      noNumber: (line: number) =>
        `Line ${line}: a number is missing, or is larger than any board. Write the file again.`,
      noAperture: (line: number) =>
        `Line ${line}: what is drawn with is not defined here, or in no known way. Write the file again.`,
      noExpression: (line: number) =>
        `Line ${line}: an expression of a macro cannot be computed. Write the file again.`,
      noMacro: (line: number) =>
        `Line ${line}: a macro draws a shape that the format does not have. Write the file again.`,
      noBlock: (line: number) =>
        `Line ${line}: a block ends here that did not begin. Write the file again.`,
      outdated: (line: number, command: string) =>
        `Line ${line}: the command ${command} changes the whole picture, and has been withdrawn from the format. Write the file as Gerber X2.`,
      noTool: (line: number) =>
        `Line ${line}: the size of the drill is not stated. Write the file with its tools.`,
      noPattern: (line: number) =>
        `Line ${line}: holes are repeated as a pattern, which is not read here. Write each hole.`,
      tooMany: (most: number) =>
        `The files draw more than ${number(most)} figures and corners, which no board should.`,
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
