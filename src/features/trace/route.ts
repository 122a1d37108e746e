/** The course of a wire: horizontal, 45°, vertical, 45°, horizontal. */
import type { Channel } from './columns.ts';
import type { Point } from './figure.ts';
import { LEAD } from './sizes.ts';
import type { Terminal } from './terminal.ts';
import type { Wire } from './wires.ts';

/** A shorter vertical becomes one diagonal. */
const SHORT_VERTICAL = 14;

const pointOf = ({ edge, inset, y }: Terminal, { left, right }: Channel): Point => ({
  x: edge === 'left' ? left + inset : right - inset,
  y,
});

function chamferOf(from: Point, to: Point, x: number, best: number): number {
  const height = Math.abs(to.y - from.y);
  const wanted = height <= 2 * best + SHORT_VERTICAL ? height / 2 : best;
  const room = Math.min(Math.abs(x - from.x), Math.abs(to.x - x)) - LEAD;
  return Math.max(0, Math.min(wanted, best + SHORT_VERTICAL / 2, room, height / 2));
}

/**
 * Points from one end of the wire to the other.
 * @param x where its vertical runs; undefined for a straight wire
 */
export function route({ ends }: Wire, channel: Channel, x: number | undefined): readonly Point[] {
  const [from, to] = [pointOf(ends[0], channel), pointOf(ends[1], channel)];
  if (x === undefined) return [from, to];
  const cut = chamferOf(from, to, x, channel.chamfer);
  const down = Math.sign(to.y - from.y) * cut;
  const leave = { x: x - Math.sign(x - from.x) * cut, y: from.y };
  const arrive = { x: x - Math.sign(x - to.x) * cut, y: to.y };
  const onward = ends[0].edge !== ends[1].edge;
  if (onward && 2 * Math.abs(down) === Math.abs(to.y - from.y)) return [from, leave, arrive, to];
  return [from, leave, { x, y: from.y + down }, { x, y: to.y - down }, arrive, to];
}
