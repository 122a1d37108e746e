/** Words of the pages about boards that were read from their design files, in English. */
import { count } from './grammar.ts';

const layers = {
  outline: 'Outline',
  copper: 'Copper',
  mask: 'Mask openings',
  silkscreen: 'Silkscreen',
  drills: 'Drills',
} as const;

const sides = { top: 'Top', bottom: 'Bottom' } as const;

export const boardPages = {
  title: (name: string) => `${name}: circuit board`,
  description: (name: string) => `Drawing, facts and parts of the circuit board of ${name}.`,
  crumb: 'Circuit board',
  lead: (file: string, isSet: boolean) =>
    isSet
      ? `Drawn and counted from the files for its manufacture, ${file} and those beside it.`
      : `Drawn and counted from its design file, ${file}.`,
  drawing: 'Drawing',
  drawingNote: 'Both sides, to scale. The bottom is seen after turning the board over.',
  notDrawn: 'It was not drawn.',
  layers: 'Layers',
  layer: layers,
  sides,
  sideTitle: (name: string, side: keyof typeof sides) =>
    `${name}, ${sides[side].toLowerCase()} side`,
  sideText: (side: keyof typeof sides, size: string | undefined) =>
    `The ${sides[side].toLowerCase()} side of the board${size ? `, ${size}` : ''}: outline, copper, openings of the solder mask, silkscreen and drills as the design file has them. Facts and parts stand below as text.`,
  scale: (millimetres: number) => `${millimetres} mm`,
  download: 'SVG',
  downloadSide: (side: keyof typeof sides) => `: drawing of the ${sides[side].toLowerCase()} side`,
  facts: 'Specifications',
  factsNote: 'Counted in the design file, not stated by a person.',
  setNote: 'Counted in Gerber and drill files; what they do not state is not known.',
  file: 'Design file',
  setFile: 'Set of files, with',
  commit: 'Commit',
  drawn: 'Read on',
  format: 'Format',
  formats: {
    kicad_pcb: 'KiCad',
    gerber: 'Gerber and drill files',
    'kicad-cli': 'Converted by kicad-cli',
  },
  atCommit: (file: string, commit: string) => `${file} at ${commit}`,
  readFrom: (place: string) => `read from ${place}`,
  parts: 'Parts',
  partsCount: (lines: number, parts: number) =>
    `${count(lines, { one: 'line', other: 'lines' })}, ${count(parts, { one: 'part', other: 'parts' })}.`,
  partsCaption: 'Parts list',
  noParts: 'The file has no part in its bill of materials.',
  statesNoParts: 'Gerber and drill files state no parts.',
  notFitted: 'not fitted',
  csv: 'CSV',
  bom: 'CycloneDX 1.6',
  columns: {
    references: 'References',
    quantity: 'Number',
    value: 'Value',
    footprint: 'Footprint',
    mpn: 'Part number',
    manufacturer: 'Maker',
  },
  whichBoards: 'Which boards use a part',
  link: 'The board, drawn from its design file',
  pictureOf: (name: string) => `Top of the circuit board of ${name}`,
  boards: 'Boards',
  care: {
    title: 'Boards from your design files',
    note: 'What was read in the repository, and what was not.',
    shown: (name: string) => `${name}: drawing, facts and parts`,
  },
  foreign: (file: string) =>
    `${file} is no drawing that this program writes. Delete it, and refresh the boards.`,
} as const;
