/** The words on a card and where they stand. */
import type { TraceCard } from './figure.ts';
import { fit } from './text.ts';

export interface CardLine {
  readonly role: 'ref' | 'name' | 'purpose';
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

const INDENT = 16;
/** Smaller cards have no room for the purpose. */
const ROOM_FOR_PURPOSE = 240;
const LEAST_HEIGHT = 72;
/** Font size, and height from the baseline before. */
const LINES = {
  ref: { size: 12.5, lead: 0 },
  name: { size: 16, lead: 21 },
  purpose: { size: 14, lead: 19 },
} as const satisfies Record<CardLine['role'], { size: number; lead: number }>;
/** From the middle of a line's capitals to its baseline. */
const HALF_CAPITAL = 5.5;

function wordsOf({ node, width, height }: TraceCard): readonly Pick<CardLine, 'role' | 'text'>[] {
  const ref = node.draft ? `${node.kind.charAt(0).toUpperCase()}-····` : node.ref;
  const purpose = width >= ROOM_FOR_PURPOSE && height >= LEAST_HEIGHT ? node.purpose : undefined;
  const words = [
    { role: 'ref', text: ref },
    { role: 'name', text: node.name },
    { role: 'purpose', text: purpose },
  ] as const;
  return words.flatMap(({ role, text }) => (text ? { role, text } : []));
}

/** Number, name and, where there is room, purpose; together in the middle of the card. */
export function linesOf(card: TraceCard): readonly CardLine[] {
  const words = wordsOf(card);
  const total = words.slice(1).reduce((sum, { role }) => sum + LINES[role].lead, 0);
  let y = card.y + card.height / 2 - total / 2 + HALF_CAPITAL;
  return words.map(({ role, text }, index) => {
    if (index > 0) y += LINES[role].lead;
    const shown = fit(text, card.width - INDENT - 10, LINES[role].size);
    return { role, text: shown, x: card.x + INDENT, y };
  });
}
