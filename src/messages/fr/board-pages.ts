/** Words of the pages about boards that were read from their design files, in French. */
import type * as english from '../en/board-pages.ts';
import type { Translation } from '../translation.ts';
import { count, number } from './grammar.ts';

const layers = {
  outline: 'Contour',
  copper: 'Cuivre',
  mask: 'Ouvertures du vernis épargne',
  silkscreen: 'Sérigraphie',
  drills: 'Perçages',
} as const;

const sides = { top: 'Dessus', bottom: 'Dessous' } as const;

export const boardPages: Translation<typeof english.boardPages> = {
  title: (name) => `${name} : carte électronique`,
  description: (name) => `Dessin, données et composants de la carte électronique : ${name}.`,
  crumb: 'Carte électronique',
  lead: (file, isSet) =>
    isSet
      ? `Dessinée et comptée à partir de ses fichiers de fabrication, ${file} et ceux qui l’accompagnent.`
      : `Dessinée et comptée à partir de son fichier de conception, ${file}.`,
  drawing: 'Dessin',
  drawingNote: 'Les deux faces, à l’échelle. Le dessous est vu après avoir retourné la carte.',
  notDrawn: 'Elle n’a pas été dessinée.',
  layers: 'Couches',
  layer: layers,
  sides,
  sideTitle: (name, side) => `${name}, ${sides[side].toLowerCase()}`,
  sideText: (side, size) =>
    `Le ${sides[side].toLowerCase()} de la carte${size ? `, ${size}` : ''} : contour, cuivre, ouvertures du vernis épargne, sérigraphie et perçages tels que le fichier de conception les contient. Les données et les composants figurent plus bas sous forme de texte.`,
  scale: (millimetres) => `${number(millimetres)} mm`,
  download: 'SVG',
  downloadSide: (side) => ` : dessin du ${sides[side].toLowerCase()}`,
  facts: 'Spécifications',
  factsNote: 'Comptées dans le fichier de conception, non indiquées par une personne.',
  setNote:
    'Comptées dans les fichiers Gerber et de perçage ; ce qu’ils n’indiquent pas n’est pas connu.',
  file: 'Fichier de conception',
  setFile: 'Jeu de fichiers, avec',
  commit: 'Commit',
  drawn: 'Lecture',
  format: 'Format',
  formats: {
    kicad_pcb: 'KiCad',
    gerber: 'Fichiers Gerber et de perçage',
    'kicad-cli': 'Converti par kicad-cli',
  },
  atCommit: (file, commit) => `${file} au commit ${commit}`,
  readFrom: (place) => `lu dans ${place}`,
  parts: 'Composants',
  partsCount: (lines, parts) =>
    `${count(lines, { one: 'ligne', other: 'lignes' })}, ${count(parts, { one: 'composant', other: 'composants' })}.`,
  partsCaption: 'Liste des composants',
  noParts: 'Le fichier n’a aucun composant dans sa nomenclature.',
  statesNoParts: 'Les fichiers Gerber et de perçage n’indiquent aucun composant.',
  notFitted: 'non monté',
  csv: 'CSV',
  bom: 'CycloneDX 1.6',
  columns: {
    references: 'Repères',
    quantity: 'Nombre',
    value: 'Valeur',
    footprint: 'Empreinte',
    mpn: 'Référence fabricant',
    manufacturer: 'Fabricant',
  },
  whichBoards: 'Quelles cartes utilisent un composant',
  link: 'La carte, dessinée à partir de son fichier de conception',
  pictureOf: (name) => `Dessus de la carte électronique : ${name}`,
  boards: 'Cartes',
  care: {
    title: 'Cartes tirées de vos fichiers de conception',
    note: 'Ce qui a été lu dans le dépôt, et ce qui ne l’a pas été.',
    shown: (name) => `${name} : dessin, données et composants`,
  },
  foreign: (file) =>
    `${file} n’est pas un dessin qu’écrit ce programme. Supprimez-le, et actualisez les cartes.`,
};
