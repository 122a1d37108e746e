/** Ends of wires on the edges of the channels between the columns of cards. */
import type { Side } from './figure.ts';
import type { LinkEnd } from './links.ts';
import type { Gap } from './underpasses.ts';

/** An end of a wire, on one edge of its channel. */
export interface Terminal {
  readonly edge: Side;
  /** Distance from that edge: 0 for a pin, more for a via. */
  readonly inset: number;
  y: number;
}

/** Terminals that move together: the pins on one side of a card, or the two vias of a passage. */
export interface Rank {
  readonly terminals: readonly Terminal[];
  /** How far they can move up (negative) and down. */
  readonly room: Gap;
}

/** The edge of the channel that a side of a card is. */
export const channelEdge = ({ side }: LinkEnd): Side => (side === 'right' ? 'left' : 'right');
