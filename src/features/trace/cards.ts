/** The text on a card and its layout. */
import type { TraceCard } from './figure.ts';
import { fit, wrap } from './text.ts';

export interface CardLine {
  readonly role: 'ref' | 'name' | 'purpose';
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

const INDENT = 16;
const OUTDENT = 10;
/** Smaller cards have no room for the purpose. */
const ROOM_FOR_PURPOSE = 240;
const LEAST_HEIGHT = 72;
const SIZE = { ref: 12.5, name: 16, purpose: 14 } as const satisfies Record<
  CardLine['role'],
  number
>;
/** From the middle of a line's capitals to its baseline. */
const HALF_CAPITAL = 5.5;

type Words = Pick<CardLine, 'role' | 'text'>;

/** A long name takes a second line, in place of the purpose. */
function wordsOf({ node, width, height }: TraceCard): readonly Words[] {
  const room = width - INDENT - OUTDENT;
  const ref = node.draft ? `${node.kind.charAt(0).toUpperCase()}-····` : node.ref;
  const name = wrap(node.name, room, SIZE.name).map((text): Words => ({ role: 'name', text }));
  const spacious = width >= ROOM_FOR_PURPOSE && height >= LEAST_HEIGHT && name.length === 1;
  const purpose = spacious && node.purpose ? fit(node.purpose, room, SIZE.purpose) : undefined;
  return [
    ...(ref ? [{ role: 'ref', text: ref } as const] : []),
    ...name,
    ...(purpose ? [{ role: 'purpose', text: purpose } as const] : []),
  ];
}

/** Distance from the previous baseline. */
function lead(words: readonly Words[], index: number): number {
  if (words[index]?.role === 'purpose') return 19;
  if (words[index - 1]?.role === 'name') return 17;
  return words.some(({ role }, later) => later > index && role === 'name') ? 18 : 21;
}

/** Number, name and, where there is room, purpose, vertically centred. */
export function linesOf(card: TraceCard): readonly CardLine[] {
  const words = wordsOf(card);
  const leads = words.map((_, index) => (index === 0 ? 0 : lead(words, index)));
  const total = leads.reduce((sum, each) => sum + each, 0);
  let y = card.y + card.height / 2 - total / 2 + HALF_CAPITAL;
  return words.map(({ role, text }, index) => {
    y += leads[index] ?? 0;
    return { role, text, x: card.x + INDENT, y };
  });
}
