/** Marks of the kinds. */
import type { Kind } from '../schemas/entry.ts';

/** The shape of each kind as a path of 40 by 40, with fill rule evenodd. */
export const PADS = {
  hardware: 'M0 0h40v40H0zM20 12a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  gateware: 'M20 0a20 20 0 1 0 0 40 20 20 0 0 0 0-40zM20 12a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
  software: 'M14 6h12a14 14 0 0 1 0 28H14a14 14 0 0 1 0-28zM20 13a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
  documentation: 'M20 0 40 20 20 40 0 20zM20 13a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
} as const satisfies Record<Kind, string>;
