/** Traces that cross another and so need a halo. */
import type { Point, TraceNet } from './figure.ts';

interface Piece {
  readonly from: Point;
  readonly to: Point;
}

const piecesOf = ({ runs }: TraceNet): readonly Piece[] =>
  runs.flatMap((run) =>
    run.slice(1).flatMap((to, index) => {
      const from = run[index];
      return from ? [{ from, to }] : [];
    }),
  );

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Also true for segments that only touch: a superfluous halo does no harm. */
function meet(one: Piece, other: Piece): boolean {
  return (
    turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) <= 0 &&
    turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) <= 0
  );
}

/** The traces that cross one of those before them in drawing order. */
export function overOthers(layers: readonly TraceNet[]): ReadonlySet<TraceNet> {
  const drawn: Piece[] = [];
  const over = new Set<TraceNet>();
  for (const net of layers) {
    const pieces = piecesOf(net);
    if (pieces.some((piece) => drawn.some((other) => meet(piece, other)))) over.add(net);
    drawn.push(...pieces);
  }
  return over;
}
