import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Of Linux, in the figures of `/proc`. */
export const TICKS_PER_SECOND = 100;

export interface ThreadUsage {
  /** Of the process and the thread. */
  readonly id: string;
  /** Of the thread as Linux knows it, at most 15 characters: workers of Node have the name that they were started with. */
  readonly name: string;
  /** Processor time so far. */
  readonly seconds: number;
}

export interface TreeUsage {
  /** Memory of all processes, in bytes; shared memory is counted once (PSS). */
  readonly bytes: number;
  readonly threads: readonly ThreadUsage[];
}

/**
 * Memory and threads of a process and its descendants.
 *
 * @returns undefined where there is no `/proc`.
 */
export function treeUsage(root: number): TreeUsage | undefined {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined;
  const children = Map.groupBy(numbersIn('/proc'), parentOf);
  const withChildren = (id: string): string[] => [
    id,
    ...(children.get(id) ?? []).flatMap(withChildren),
  ];
  const ids = withChildren(String(root));
  return {
    bytes: ids.reduce((sum, id) => sum + held(id), 0),
    threads: ids.flatMap(threadsOf),
  };
}

function parentOf(id: string): string | undefined {
  return fieldsOf(id)?.[1];
}

function threadsOf(process: string): ThreadUsage[] {
  return numbersIn(`/proc/${process}/task`).flatMap((thread) => {
    const id = `${process}/task/${thread}`;
    const fields = fieldsOf(id);
    if (!fields) return [];
    // `utime` and `stime`, see proc_pid_stat(5).
    const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    return [{ id, name: read(id, 'comm').trim(), seconds }];
  });
}

/** Those that follow the name: `1234 (name of the program) S 1 …`. Undefined if it has ended. */
function fieldsOf(id: string): string[] | undefined {
  return /.*\) (.*)/.exec(read(id, 'stat'))?.[1]?.split(' ');
}

function held(id: string): number {
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(read(id, 'smaps_rollup'))?.[1] ?? 0);
}

function numbersIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** Empty if the process has ended. */
function read(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
