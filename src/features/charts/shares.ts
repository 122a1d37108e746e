/** Lengths of bars in per cent, so that they fit any width. */

/** Per cent, so that a small value remains visible. */
const LEAST = 0.5;

/** The length of each bar relative to the longest one; 0 for a zero. */
export function barLengths(values: readonly number[]): number[] {
  const most = Math.max(0, ...values);
  return values.map((value) => (value > 0 ? Math.max(LEAST, perCent(value, most)) : 0));
}

export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Start and length of consecutive parts of a whole. */
export function stretches(values: readonly number[]): Stretch[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  return values.map((value) => {
    const from = perCent(sum, whole);
    sum += value;
    return { from, length: round(perCent(sum, whole) - from) };
  });
}

function perCent(value: number, whole: number): number {
  return whole > 0 ? round((100 * value) / whole) : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
