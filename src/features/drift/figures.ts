/** Figures of a board: compares the specifications in the entry with the design files. */
import type { ProjectBoard } from '../../catalogue/boards.ts';
import { boardMessages } from '#messages/boards.ts';
import { driftMessages as say } from '#messages/drift.ts';
import type { BoardFacts } from '../../schemas/board-record.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import { commitPlace, entryPlace } from './forge-links.ts';
import type { DriftSubject } from './subject.ts';

/** In mm: entries round, and some include what overhangs the edge. */
const SIZE_TOLERANCE = 1;
const DRILL_TOLERANCE = 0.01;

interface Figure {
  /** Names of the specification in entries, in lower case. */
  readonly names: readonly string[];
  /** The value in the file, as an entry would write it; undefined where the file has none. */
  found(facts: BoardFacts): string | undefined;
  /** Undefined where the stated value cannot be compared. */
  fits(value: string, facts: BoardFacts): boolean | undefined;
}

const { labels, also, size, millimetres, number } = boardMessages;

function named(name: keyof typeof labels): readonly string[] {
  return [labels[name], ...also[name]].map((one) => one.toLowerCase());
}

function counted(name: 'copperLayers' | 'parts' | 'pads' | 'vias'): Figure {
  return {
    names: named(name),
    found: (facts) => (facts[name] === undefined ? undefined : number(facts[name])),
    fits: (value, facts) => {
      const [, stated] =
        /^(\d+)(?:[ -]?[a-z]+)?$/i.exec(value.replaceAll(/(?<=\d)[ ,](?=\d)/g, '')) ?? [];
      return stated === undefined ? undefined : Number(stated) === facts[name];
    },
  };
}

const FIGURES: readonly Figure[] = [
  {
    names: named('size'),
    found: (facts) => facts.size && size(facts.size.width, facts.size.height),
    fits: (value, facts) => {
      const stated = sidesIn(value);
      const sides = facts.size && [facts.size.width, facts.size.height].toSorted(ascending);
      if (!stated || !sides) return undefined;
      return stated.every((side, index) => Math.abs(side - (sides[index] ?? 0)) <= SIZE_TOLERANCE);
    },
  },
  {
    names: named('smallestDrill'),
    found: ({ smallestDrill }) =>
      smallestDrill === undefined ? undefined : millimetres(smallestDrill),
    fits: (value, { smallestDrill = 0 }) => {
      const [, stated] = /^(\d+(?:\.\d+)?) ?mm$/.exec(value) ?? [];
      return stated === undefined
        ? undefined
        : Math.abs(Number(stated) - smallestDrill) <= DRILL_TOLERANCE;
    },
  },
  ...(['copperLayers', 'parts', 'pads', 'vias'] as const).map(counted),
];

/** The sides in mm of a text such as `120 × 80.5 mm`, the shorter one first; any multiplication sign is accepted. */
function sidesIn(value: string): number[] | undefined {
  const [, one, other, unit] =
    /^(\d+(?:\.\d+)?) ?(?:mm|cm)? ?[×x*] ?(\d+(?:\.\d+)?) ?(mm|cm)$/.exec(value.trim()) ?? [];
  const scale = unit === 'cm' ? 10 : 1;
  if (unit === undefined) return undefined;
  return [Number(one) * scale, Number(other) * scale].toSorted(ascending);
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** A project may have several boards: a value that fits one of them is no difference. */
export function figureFindings({ project }: DriftSubject, site: DriftSite): DriftFinding[] {
  const { entry, boards = [], id } = project;
  return (entry.specifications ?? []).flatMap(({ parameter, value }): DriftFinding[] => {
    const figure = FIGURES.find(({ names }) => names.includes(parameter.toLowerCase()));
    const read = figure ? boards.filter(({ facts }) => figure.found(facts) !== undefined) : [];
    if (!figure || read.length === 0) return [];
    if (read.some(({ facts }) => figure.fits(value, facts) !== false)) return [];
    const found = (board: ProjectBoard) => figure.found(board.facts) ?? '';
    return [
      {
        code: 'figure-differs',
        project: id,
        message: say.figureDiffers(parameter, value),
        about: parameter,
        details: read.map((board) => {
          const repository = { url: board.repository, record: undefined };
          return say.figureFound(found(board), commitPlace(repository, board, site), board.commit);
        }),
        who: 'office',
        where: entryPlace(project, site),
      },
    ];
  });
}
