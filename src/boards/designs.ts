/** Finds the design files of boards among the files of a repository, by their names. */
import { createHash } from 'node:crypto';

import { nameOf } from './gerber/roles.ts';
import { folderOf, setsIn, type GerberSet } from './gerber/sets.ts';

/** A file in git's listing. */
export interface TreeFile {
  readonly path: string;
  /** Git's hash of its content. */
  readonly id: string;
}

export const DESIGN_FORMATS = ['kicad', 'altium', 'eagle', 'gerber', 'zip'] as const;
export type DesignFormat = (typeof DESIGN_FORMATS)[number];

export interface Design extends TreeFile {
  readonly format: DesignFormat;
  /** Name of the board. */
  readonly name: string;
  /** All files of a set of Gerber files; `path` is that of the main one. */
  readonly files?: readonly TreeFile[];
}

const ENDINGS: readonly (readonly [DesignFormat, RegExp])[] = [
  ['kicad', /\.kicad_pcb$/i],
  ['altium', /\.pcbdoc$/i],
  ['eagle', /\.brd$/i],
];

const ARCHIVE = /(?:^|[-_. /])(?:gerbers?|fab|cam)[^/]{0,100}\.zip$/i;

/** Automatic backups of design tools, and hidden files. */
const COPIES = /(?:^|\/)(?:\.|_autosave-|[^/]*-backups?\/|__previews\/|history\/)/i;

/**
 * Sorted by depth, since files deep in folders are more often parts, panels or older versions. Gerber files come last,
 * and only for boards without a readable design, of which they are an export with less information.
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

/** Of several sets of one name, the last one by its path: `v10` comes after `v2`. */
function newest(sets: readonly FileSet[]): readonly FileSet[] {
  const inOrder = sets.toSorted((a, b) => byNature.compare(pathOf(a), pathOf(b)));
  return [...new Map(inOrder.map((set) => [set.name || pathOf(set), set])).values()];
}

function pathOf({ files }: FileSet): string {
  return files[0]?.path ?? '';
}

/**
 * Whether a set belongs to the board of a design: its name has the same beginning, or it is in the same folder; a set
 * without a name may belong to any board.
 */
function isSame(set: FileSet, design: Design): boolean {
  const [name, other] = [plain(set.name), plain(design.name)];
  const folder = folderOf(design.path);
  const isBeside = folder !== '' && pathOf(set).startsWith(folder);
  return isBeside || name === '' || name.startsWith(other) || other.startsWith(name);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Names of folders that say nothing about the board. */
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

/** Hash of all files, independent of their paths. */
function idOf(files: readonly TreeFile[]): string {
  const content = files.map(({ path, id }) => `${nameOf(path)}\0${id}\n`).join('');
  return createHash('sha256').update(content).digest('hex');
}

function depthOf({ path }: Design): number {
  return path.split('/').length;
}
