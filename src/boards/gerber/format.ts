/** The number format of a Gerber file: unit and position of the decimal point. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';

export interface Digits {
  readonly whole: number;
  readonly decimals: number;
  /** Whether trailing zeros are omitted, rather than leading ones. */
  readonly trailing: boolean;
}

export const INCH = 25.4;

/** In mm; larger than any board. */
const FARTHEST = 10_000;

/** The number for digits without a decimal point; with one, they are taken as they are. */
export function numberIn(digits: string, { whole, decimals, trailing }: Digits): number {
  if (digits.includes('.')) return Number(digits);
  const sign = digits.startsWith('-') ? -1 : 1;
  const plain = digits.replace(/^[-+]/, '');
  const full = trailing ? plain.padEnd(whole + decimals, '0') : plain;
  return (sign * Number(full)) / 10 ** decimals;
}

/** A length or a coordinate in mm. @throws if it is larger than any board. */
export function within(millimetres: number, line: number): number {
  if (Math.abs(millimetres) <= FARTHEST) return millimetres;
  throw new BoardFault(say.faults.gerber.noNumber(line));
}

/** Parses `FSLAX46Y46`. */
export function digitsOf(text: string, line: number): Digits & { readonly incremental: boolean } {
  const [, zeros, notation, whole, decimals] =
    /^FS([DLT]?)([AI]?)(?:N\d)?(?:G\d)?X(\d)(\d)Y\d\d/.exec(text) ?? [];
  if (whole === undefined) throw new BoardFault(say.faults.gerber.noFormat(line));
  return {
    whole: Number(whole),
    decimals: Number(decimals),
    trailing: zeros === 'T',
    incremental: notation === 'I',
  };
}
