/** Finds sets of manufacturing files by their names: a folder has the files of one board, or more. */
import { mayBeLayer, roleOfName, stemOf } from './roles.ts';

export interface GerberSet<File> {
  /** Name of the board, in lower case; empty where no file name tells it. */
  readonly name: string;
  /** Sorted by path; the main file is first. */
  readonly files: readonly File[];
}

interface Named {
  readonly path: string;
}

export function setsIn<File extends Named>(files: readonly File[]): GerberSet<File>[] {
  const layers = files.filter(({ path }) => mayBeLayer(path));
  const folders = Map.groupBy(layers, ({ path }) => folderOf(path));
  return [...folders.values()].flatMap(setsInFolder);
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** With several top copper files, each begins with the name of its board, as do the others. */
function setsInFolder<File extends Named>(files: readonly File[]): GerberSet<File>[] {
  const names = new Set(files.filter(({ path }) => roleOfName(path) === 'F.Cu').map(stem));
  if (names.size < 2) return setOf(files);
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  const boards = Map.groupBy(files, (file) => {
    const own = stem(file);
    return longestFirst.find(
      (name) => own === name || own.startsWith(`${name}-`) || own.startsWith(`${name}_`),
    );
  });
  return [...boards].flatMap(([name, own]) => (name === undefined ? [] : setOf(own)));
}

function setOf<File extends Named>(files: readonly File[]): GerberSet<File>[] {
  if (!isBoard(files)) return [];
  const first = files.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1))[0];
  if (!first) return [];
  const others = files.filter((file) => file !== first);
  const isTold = rankOf(first) < 2;
  return [
    {
      name: isTold ? stem(first) : '',
      files: [first, ...others.toSorted((a, b) => (a.path < b.path ? -1 : 1))],
    },
  ];
}

/** The top copper file is the main one. */
function rankOf({ path }: Named): number {
  const rank = ['F.Cu', 'B.Cu'].indexOf(roleOfName(path) ?? '');
  return rank === -1 ? 2 : rank;
}

function stem({ path }: Named): string {
  return stemOf(path);
}

/** A single role may be a coincidence. */
function isBoard(files: readonly Named[]): boolean {
  const roles = new Set(files.map(({ path }) => roleOfName(path)));
  const isNamed = (roles.has('F.Cu') || roles.has('B.Cu')) && roles.size > 1;
  const plain = files.filter(({ path }) => /\.(?:gbr|ger|pho)$/i.test(path));
  return isNamed || plain.length >= 3 || files.some(({ path }) => /\.gbrjob$/i.test(path));
}
