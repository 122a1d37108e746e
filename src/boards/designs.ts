/** Finds the files of boards among the files of a repository, by their names. */
import { createHash } from 'node:crypto';

import { nameOf } from './gerber/roles.ts';
import { folderOf, setsIn, type GerberSet } from './gerber/sets.ts';

/** A file as git lists it. */
export interface TreeFile {
  readonly path: string;
  /** Git's id of its content. */
  readonly id: string;
}

export const DESIGN_FORMATS = ['kicad', 'altium', 'eagle', 'gerber', 'zip'] as const;
export type DesignFormat = (typeof DESIGN_FORMATS)[number];

export interface Design extends TreeFile {
  readonly format: DesignFormat;
  /** What it is called there. */
  readonly name: string;
  /** Of a set of Gerber files, all of them; the path is that of the one that stands for all. */
  readonly files?: readonly TreeFile[];
}

const ENDINGS: readonly (readonly [DesignFormat, RegExp])[] = [
  ['kicad', /\.kicad_pcb$/i],
  ['altium', /\.pcbdoc$/i],
  ['eagle', /\.brd$/i],
];

const ARCHIVE = /(?:^|[-_. /])(?:gerbers?|fab|cam)[^/]{0,100}\.zip$/i;

/** Copies that a design tool makes by itself, and what is hidden. */
const COPIES = /(?:^|\/)(?:\.|_autosave-|[^/]*-backups?\/|__previews\/|history\/)/i;

/**
 * Those that stand highest first: what lies deep is more often a part, a panel or an older state. Then Gerber files, which
 * count where no design of their board is read, since they say the same again, and less.
 */
export function designsIn(
  files: readonly TreeFile[],
  isRead: (format: DesignFormat) => boolean,
): Design[] {
  const own = files.filter(({ path }) => !COPIES.test(path));
  const designs = own.flatMap(designOf);
  const read = designs.filter(({ format }) => isRead(format));
  const sets = newest(setsIn(own)).filter((set) => !read.some((design) => isSame(set, design)));
  const all = [...designs, ...sets.flatMap(designOfSet)];
  const found = all.length > 0 ? all : own.filter(({ path }) => ARCHIVE.test(path)).map(archive);
  return found.toSorted(
    (a, b) =>
      Number(Boolean(a.files)) - Number(Boolean(b.files)) ||
      depthOf(a) - depthOf(b) ||
      (a.path < b.path ? -1 : 1),
  );
}

function designOf({ path, id }: TreeFile): Design[] {
  const [format, ending] = ENDINGS.find(([, pattern]) => pattern.test(path)) ?? [];
  return format && ending ? [{ format, path, id, name: nameOf(path).replace(ending, '') }] : [];
}

function archive({ path, id }: TreeFile): Design {
  return { format: 'zip', path, id, name: nameOf(path) };
}

type FileSet = GerberSet<TreeFile>;

const byNature = new Intl.Collator('en', { numeric: true });

/** Of several sets of one name, the last by its path: `v10` comes after `v2`. */
function newest(sets: readonly FileSet[]): readonly FileSet[] {
  const inOrder = sets.toSorted((a, b) => byNature.compare(pathOf(a), pathOf(b)));
  return [...new Map(inOrder.map((set) => [set.name || pathOf(set), set])).values()];
}

function pathOf({ files }: FileSet): string {
  return files[0]?.path ?? '';
}

/** One of a name that begins alike, or in the folder of the design; or of no name, which may be any board. */
function isSame(set: FileSet, design: Design): boolean {
  const [name, other] = [plain(set.name), plain(design.name)];
  const folder = folderOf(design.path);
  const isBeside = folder !== '' && pathOf(set).startsWith(folder);
  return isBeside || name === '' || name.startsWith(other) || other.startsWith(name);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Names of folders that say what is in them, and not of which board. */
const GENERAL =
  /^(?:.*gerbers?.*|fab.*|cam|outputs?|plots?|production|manufactur.*|pcb|board|hardware|hw)$/i;

function designOfSet({ name, files }: FileSet): Design[] {
  const [first] = files;
  if (!first) return [];
  const folders = folderOf(first.path).split('/').filter(Boolean).toReversed();
  const folder = folders.find((one) => !GENERAL.test(one));
  return [
    { format: 'gerber', path: first.path, id: idOf(files), name: name || folder || '', files },
  ];
}

/** The same as long as all files are as they were, wherever they stand. */
function idOf(files: readonly TreeFile[]): string {
  const content = files.map(({ path, id }) => `${nameOf(path)}\0${id}\n`).join('');
  return createHash('sha256').update(content).digest('hex');
}

function depthOf({ path }: Design): number {
  return path.split('/').length;
}
