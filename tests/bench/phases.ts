/** What a process and its descendants did, and when, told from looks at their threads. */
import type { TreeUsage } from './tree-usage.ts';

export interface Phase {
  /** Of the threads, which share it if they do the same. */
  readonly name: string;
  /** Processor time. */
  readonly seconds: number;
  /** When the first was seen to work and when the last, in seconds since the start. */
  readonly from: number;
  readonly to: number;
  /** Most memory of all processes in that time, in bytes. */
  readonly bytes: number;
}

export interface Look {
  /** Seconds since the start. */
  readonly at: number;
  readonly usage: TreeUsage;
}

interface Seen {
  readonly name: string;
  seconds: number;
  from: number;
  to: number;
}

/** The most expensive first. What a thread does after the last look at it is not counted. */
export function phasesOf(looks: readonly Look[]): Phase[] {
  const threads = new Map<string, Seen>();
  for (const { at, usage } of looks) {
    for (const { id, name, seconds } of usage.threads) {
      const seen = threads.get(id);
      // A thread gets its name a moment after it starts.
      if (seen?.name !== name) threads.set(id, { name, seconds, from: at, to: at });
      else if (seconds > seen.seconds) Object.assign(seen, { seconds, to: at });
    }
  }
  return [...Map.groupBy(threads.values(), ({ name }) => name)]
    .map(([name, alike]) => {
      const from = Math.min(...alike.map((seen) => seen.from));
      const to = Math.max(...alike.map((seen) => seen.to));
      const meanwhile = looks.filter(({ at }) => at >= from && at <= to);
      return {
        name,
        seconds: alike.reduce((sum, seen) => sum + seen.seconds, 0),
        from,
        to,
        bytes: Math.max(...meanwhile.map(({ usage }) => usage.bytes)),
      };
    })
    .toSorted((a, b) => b.seconds - a.seconds);
}
