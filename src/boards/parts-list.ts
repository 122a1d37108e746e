/** The bill of materials of a board: parts that are the same on one line. */
import type { Part } from './board.ts';

export interface PartsLine {
  /** C2 before C10. */
  readonly references: readonly string[];
  readonly value: string;
  readonly footprint: string;
  /** The maker's number, where the file states it. */
  readonly partNumber?: string;
  /** False where the design says "do not populate". */
  readonly fitted: boolean;
}

/** In the order of the first reference of each line. */
export function partsListOf(parts: readonly Part[]): PartsLine[] {
  const lines = new Map<string, PartsLine & { readonly references: string[] }>();
  for (const part of parts) {
    if (!part.listed) continue;
    const { value, footprint, partNumber, fitted } = part;
    const key = JSON.stringify([value, footprint, partNumber, fitted]);
    const line = lines.get(key);
    if (line) line.references.push(part.reference);
    else {
      const same = { value, footprint, ...(partNumber && { partNumber }), fitted };
      lines.set(key, { references: [part.reference], ...same });
    }
  }
  return [...lines.values()];
}
