/** Names of the kinds, above their columns or between their cards. */
import { type Kind, KINDS } from '../../schemas/entry.ts';
import type { TraceCard, TraceHeading, TraceNode, Variant } from './figure.ts';
import { MOST_LANES } from './lanes.ts';
import type { Figure } from './layout.ts';
import { EDGE, SIZES } from './sizes.ts';

/** In columns, a heading spans from the first card of its kind to the last, and to the edge of the figure. */
function above(cards: readonly TraceCard[], width: number): readonly TraceHeading[] {
  const outermost = Math.max(...cards.map(({ x }) => x));
  const innermost = Math.min(...cards.map(({ x }) => x));
  return KINDS.flatMap((kind) => {
    const own = cards.filter(({ node }) => node.kind === kind);
    if (own.length === 0 || sharesColumn(own, cards)) return [];
    const left = Math.min(...own.map(({ x }) => x));
    const last = Math.max(...own.map(({ x }) => x));
    const right = last === outermost ? width : Math.max(...own.map((card) => card.x + card.width));
    const x = left === innermost ? 0 : left;
    return { kind, x, y: EDGE, width: right - x };
  });
}

/** Whether a kind is in the column of one before it, whose name is above that. */
function sharesColumn(own: readonly TraceCard[], cards: readonly TraceCard[]): boolean {
  const place = ({ node }: TraceCard) => KINDS.indexOf(node.kind);
  return own.some((card) =>
    cards.some(({ x, node }) => x === card.x && KINDS.indexOf(node.kind) < place(card)),
  );
}

/** The kinds that have their name above a column. */
export function headedKinds(nodes: readonly TraceNode[]): readonly Kind[] {
  const drawn = new Set(nodes.map(({ kind }) => kind));
  return KINDS.filter((kind) => drawn.has(kind)).slice(0, MOST_LANES);
}

function between(cards: readonly TraceCard[]): readonly TraceHeading[] {
  return KINDS.flatMap((kind) => {
    const first = cards.find(({ node }) => node.kind === kind);
    if (!first) return [];
    return { kind, x: first.x, y: first.y - SIZES.narrow.heading, width: first.width };
  });
}

export function headingsOf(
  { headings }: Figure,
  variant: Variant,
  cards: readonly TraceCard[],
  width: number,
): readonly TraceHeading[] {
  if (variant === 'narrow') return between(cards);
  return headings ? above(cards, width) : [];
}
