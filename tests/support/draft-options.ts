/** Options of an importer, and its reason for a key that it left out. */
import type { Draft, ImportOptions } from '../../src/schemas/draft.ts';

export const OPTIONS = {
  topics: [{ id: 'timing', label: 'Timing' }],
  organisations: [{ id: 'lab', label: 'A Laboratory', url: 'https://lab.example.org' }],
} satisfies ImportOptions;

/** Why a key was left out; undefined when it was taken. */
export function reasonFor({ dropped }: Draft, field: string): string | undefined {
  return dropped.find((one) => one.field === field)?.because;
}
