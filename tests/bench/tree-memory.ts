import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process and its descendants, in bytes; shared memory is counted once (PSS).
 *
 * @returns undefined where there is no `/proc`.
 */
export function treeMemory(root: number): number | undefined {
  if (!existsSync('/proc/self/smaps_rollup')) return undefined;
  const children = Map.groupBy(
    readdirSync('/proc').filter((name) => /^\d+$/.test(name)),
    parentOf,
  );
  const withChildren = (id: string): string[] => [
    id,
    ...(children.get(id) ?? []).flatMap(withChildren),
  ];
  return withChildren(String(root)).reduce((sum, id) => sum + held(id), 0);
}

function parentOf(id: string): string | undefined {
  // `1234 (name of the program) S 1 …`
  return /.*\) \S (\d+)/.exec(read(id, 'stat'))?.[1];
}

function held(id: string): number {
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(read(id, 'smaps_rollup'))?.[1] ?? 0);
}

/** Empty if the process has ended. */
function read(id: string, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
