/** What is said of boards that are drawn from their design files, in French. */
import type * as english from '../en/boards.ts';
import type { Translation } from '../translation.ts';
import { and, number } from './grammar.ts';

/** What makes a drawing too large is left out in this order. */
const leftOut = {
  logos: 'les logos',
  silkscreen: 'la sérigraphie',
  zones: 'les zones remplies',
  tracks: 'les pistes',
  mask: 'les ouvertures du vernis',
} as const;

const seen = { top: 'vue de dessus', bottom: 'vue de dessous' } as const;

const size = (width: number, height: number): string => `${number(width)} × ${number(height)} mm`;

export const boardMessages: Translation<typeof english.boardMessages> = {
  labels: {
    size: 'Dimensions',
    copperLayers: 'Couches de cuivre',
    parts: 'Composants',
    pads: 'Pastilles',
    vias: 'Vias',
    smallestDrill: 'Plus petit perçage',
  },
  /** What else entries call these, as characteristics. */
  also: {
    size: [
      ...['Taille', 'Taille de la carte', 'Dimensions de la carte', 'Dimensions du PCB'],
      ...['Size', 'Board size', 'PCB size', 'Board dimensions'],
    ],
    copperLayers: ['Couches', 'Couches du PCB', 'Copper layers', 'Layers', 'PCB layers'],
    parts: [
      'Nombre de composants',
      'Parts',
      'Components',
      'Number of parts',
      'Number of components',
    ],
    pads: ['Nombre de pastilles', 'Pads', 'Number of pads'],
    vias: ['Nombre de vias', 'Number of vias'],
    smallestDrill: ['Plus petit trou', 'Smallest drill', 'Smallest hole'],
  },
  columns: {
    quantity: 'Nombre',
    value: 'Valeur',
    partNumber: 'Référence fabricant',
    footprint: 'Empreinte',
    references: 'Repères',
  },
  number,
  size,
  millimetres: (value) => `${number(value)} mm`,
  parts: (listed, notFitted) =>
    notFitted === 0
      ? `${number(listed)} dans la nomenclature`
      : `${number(listed)} dans la nomenclature, dont non montés : ${number(notFitted)}`,
  notFitted: (references) => `${references} (non monté)`,
  unknown: 'non indiqué : aucun bord n’est dessiné',
  undrilled: 'rien n’est percé',
  command: {
    usage: `Utilisation : npm run board -- <fichier.kicad_pcb | dossier | fichiers Gerber et de perçage> [--json] [--out dessin.svg]
  Affiche les faits et la liste des composants d’une carte, avec --json en JSON ; avec --out, la dessine.`,
    noFile:
      'Nommez un fichier .kicad_pcb, ou un dossier avec les fichiers Gerber et de perçage d’une seule carte.',
    unreadable: (path) =>
      `${path} ne peut pas être lu. Nommez un fichier .kicad_pcb, ou un dossier avec des fichiers Gerber et de perçage.`,
    noLayers:
      'Le dossier lui-même ne contient pas de jeu de fichiers Gerber. Nommez le dossier qui en contient un.',
    severalBoards: (names) =>
      `Le dossier contient les fichiers de plusieurs cartes : ${names.join(', ')}. Nommez les fichiers d’une seule.`,
    unused: (name, reason) => `Non utilisé : ${name}. ${reason}`,
    unwritable: (path) =>
      `Impossible d’écrire ${path}. Nommez un fichier dans un dossier qui existe.`,
    title: (name, release) =>
      release === undefined
        ? `${name}, une carte en fichiers de fabrication`
        : `${name}, une carte de KiCad ${release}`,
    noParts: 'Aucun composant dans la nomenclature.',
    drawn: (path, kilobytes) =>
      `Dessin dans ${path} : ${number(Math.round(kilobytes * 10) / 10)} ko avec gzip.`,
    leftOut: (what) =>
      `Laissé de côté, car le dessin serait trop gros : ${and(what.map((one) => leftOut[one]))}.`,
  },
  drawing: {
    title: (width, height, sides) =>
      `Circuit imprimé de ${size(width, height)}, ${and(sides.map((side) => seen[side]))}`,
  },
  faults: {
    noEdge:
      'Le fichier ne dessine pas le bord de la carte sur la couche « Edge.Cuts ». Sans bord, il n’y a rien à dessiner à l’échelle.',
    outOfTime:
      'La carte n’a pas été dessinée à temps. Elle est peut-être plus grande que toute carte réelle.',
    outOfMemory: 'Dessiner la carte prendrait plus de mémoire qu’il n’y en a pour cela.',
    notConverted: 'kicad-cli n’a pas pu convertir le fichier.',
    unfit: 'Le fichier contient plus que ce qui est conservé d’une carte, ou d’autres textes.',
    tooManyBoards: (most) =>
      `Le dépôt contient plus de ${number(most)} cartes ; celle-ci n’est pas parmi les premières.`,
    inLargeFiles: 'Le dépôt garde le fichier dans Git LFS, et n’en contient que l’adresse.',
    otherFormat: {
      altium: 'Un fichier d’Altium Designer, dessiné si l’exécuteur a kicad-cli.',
      eagle: 'Un fichier d’Eagle, dessiné si l’exécuteur a kicad-cli.',
      gerber: 'Un jeu de fichiers Gerber.',
      zip: 'Une archive, qui n’est pas ouverte : des fichiers Gerber dans un dossier seraient dessinés.',
      kicad: 'Un fichier de KiCad.',
    },
    gerber: {
      inFile: (name, fault) => `${name} : ${fault}`,
      noCopper:
        'Aucun des fichiers n’est une couche de cuivre. Nommez les fichiers Gerber de toutes les couches d’une carte.',
      noEdge:
        'Aucun des fichiers ne dessine le bord de la carte comme une ligne fermée. Sans bord, il n’y a rien à dessiner à l’échelle. Ajoutez le fichier du contour (profile).',
      panel:
        'Ces fichiers sont ceux d’un panneau de plusieurs cartes, comme ils le disent (".Part,Array"). Nommez ceux de la carte seule.',
      tooManyFiles: (most) =>
        `Le jeu a plus de ${number(most)} fichiers : il s’agit peut-être de plusieurs cartes.`,
      noRole:
        'Ni le fichier, ni un fichier de travail, ni son nom ne disent de quelle couche il s’agit. Écrivez-le en Gerber X2.',
      another: 'Un autre fichier du jeu est la même couche.',
      open: 'Aucune de ses lignes ne se ferme : ce n’est pas le bord d’une carte.',
      elsewhere:
        'Ses trous sont à côté de la carte : le fichier compte à partir d’un autre point, ou ne dit pas comment il écrit les nombres.',
      unclosed: (line) =>
        `Ligne ${line} : ce qui commence ici ne finit pas. Le fichier est peut-être tronqué : récupérez-le ou écrivez-le à nouveau.`,
      noCommand: (line) =>
        `Ligne ${line} : ce n’est pas une commande d’un fichier Gerber. Le fichier est peut-être endommagé : écrivez-le à nouveau.`,
      noFormat: (line) =>
        `Ligne ${line} : le fichier ne dit pas comment il écrit les coordonnées ("%FS…"). Écrivez-le en Gerber X2.`,
      noUnit: (line) =>
        `Ligne ${line} : le fichier ne dit pas s’il compte en millimètres ou en pouces. Écrivez-le à nouveau avec une unité.`,
      noNumber: (line) =>
        `Ligne ${line} : un nombre manque, ou il est plus grand que toute carte. Écrivez le fichier à nouveau.`,
      noAperture: (line) =>
        `Ligne ${line} : l’outil de dessin n’est pas défini ici, ou d’une façon inconnue. Écrivez le fichier à nouveau.`,
      noExpression: (line) =>
        `Ligne ${line} : une expression d’une macro ne peut pas être calculée. Écrivez le fichier à nouveau.`,
      noMacro: (line) =>
        `Ligne ${line} : une macro dessine une forme que le format ne connaît pas. Écrivez le fichier à nouveau.`,
      noBlock: (line) =>
        `Ligne ${line} : un bloc finit ici sans avoir commencé. Écrivez le fichier à nouveau.`,
      outdated: (line, command) =>
        `Ligne ${line} : la commande ${command} change toute l’image, et a été retirée du format. Écrivez le fichier en Gerber X2.`,
      noTool: (line) =>
        `Ligne ${line} : le diamètre du foret n’est pas indiqué. Écrivez le fichier avec ses outils.`,
      noPattern: (line) =>
        `Ligne ${line} : des trous sont répétés selon un motif, ce qui n’est pas lu ici. Écrivez chaque trou.`,
      tooMany: (most) =>
        `Les fichiers dessinent plus de ${number(most)} figures et sommets, ce qu’aucune carte ne devrait faire.`,
    },
    tooDetailed: 'Même sans ses détails, la carte ferait un dessin trop gros.',
    noBoard:
      'Ce n’est pas une carte de KiCad : un tel fichier commence par "(kicad_pcb". Nommez un fichier .kicad_pcb.',
    noVersion:
      'Le fichier ne dit pas dans quelle version du format il est écrit. Enregistrez-le à nouveau dans KiCad.',
    tooOld: (version) =>
      `Le fichier est au format ${version}, d’avant KiCad 6. Enregistrez-le à nouveau dans KiCad 6 ou plus récent.`,
    tooNew: (version) =>
      `Le fichier est au format ${version}, d’un KiCad plus récent que 10, inconnu ici.`,
    tooLarge: (millions) =>
      `Le fichier dépasse ${number(millions)} millions de caractères, ce qu’aucune carte ne devrait faire.`,
    tooMany: (line, most) =>
      `Ligne ${line} : le fichier contient plus de ${number(most)} valeurs, ce qu’aucune carte ne devrait faire.`,
    tooDeep: (line, most) =>
      `Ligne ${line} : des parenthèses sont imbriquées sur ${most} niveaux, ce dont aucune carte n’a besoin.`,
    unclosed: (line) =>
      `Ligne ${line} : ce qui commence ici ne finit pas. Le fichier est peut-être tronqué : récupérez-le ou enregistrez-le à nouveau.`,
    stray: (line) =>
      `Ligne ${line} : quelque chose se trouve hors de toute parenthèse. Le fichier est peut-être endommagé : enregistrez-le à nouveau dans KiCad.`,
    noNumber: (line, name) =>
      `Ligne ${line} : "${name}" demande ici un nombre, en millimètres et inférieur à 2147. Enregistrez le fichier à nouveau dans KiCad.`,
    missing: (line, name, part) =>
      `Ligne ${line} : "${name}" n’a pas de "${part}". Enregistrez le fichier à nouveau dans KiCad.`,
  },
};
