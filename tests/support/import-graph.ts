/** The import graph of the program, from the tracked files. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A path within the repository → the paths that it imports, loads as a worker or reads by a relative address. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const REFERENCE =
  /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\bnew URL\(\s*)(['"])((?:\.{1,2}|#messages)\/[^'"]+)\1/g;

export function importGraph(folder: string): ImportGraph {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', folder], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => /\.(ts|astro)$/.test(file) && existsSync(file));
  const known = new Set(files);
  return new Map(
    files.map((file) => [file, importsOf(file).filter((target) => known.has(target))]),
  );
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(REFERENCE)].map(([, , path = '']) =>
    path.startsWith('#messages/')
      ? path.replace('#messages/', 'src/messages/en/')
      : posix.join(posix.dirname(file), path),
  );
}

/** One import cycle as a list of its files, or undefined if there is none. */
export function findCircle(graph: ImportGraph): string[] | undefined {
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | undefined => {
    const start = way.indexOf(file);
    if (start !== -1) return [...way.slice(start), file];
    if (done.has(file)) return undefined;
    for (const target of graph.get(file) ?? []) {
      const circle = follow(target, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return undefined;
}
