/** Figures of a board: what the entry states beside what its design files say. */
import type { ProjectBoard } from '../../catalogue/boards.ts';
import { boardMessages } from '#messages/boards.ts';
import { driftMessages as say } from '#messages/drift.ts';
import type { BoardFacts } from '../../schemas/board-record.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import { commitPlace, entryPlace } from './forge-links.ts';
import type { DriftSubject } from './subject.ts';

/** In mm: entries round, and some measure with what stands over the edge. */
const SIZE_TOLERANCE = 1;
const DRILL_TOLERANCE = 0.01;

interface Figure {
  /** What entries call it, in small letters. */
  readonly names: readonly string[];
  /** What the file says, as an entry would write it; undefined where it says nothing. */
  found(facts: BoardFacts): string | undefined;
  /** Undefined where the value is no plain figure, so that nothing can be said. */
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

/** `120 × 80.5 mm` in any order and with any cross: the shorter side first. */
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

/** A project may have several boards: a figure that fits one of them is none that differs. */
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
