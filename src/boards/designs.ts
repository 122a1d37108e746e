/** Finds the design files of boards among the files of a repository, by their names. */

/** A file as git lists it. */
export interface TreeFile {
  readonly path: string;
  /** Git's id of its content. */
  readonly id: string;
}

export const DESIGN_FORMATS = ['kicad', 'altium', 'eagle'] as const;
export type DesignFormat = (typeof DESIGN_FORMATS)[number];

export interface Design {
  readonly format: DesignFormat;
  /** Its path in the repository; of several files, their folder. */
  readonly file: string;
  /** What it is called there. */
  readonly name: string;
  readonly files: readonly TreeFile[];
}

const ENDINGS = {
  kicad: /\.kicad_pcb$/i,
  altium: /\.pcbdoc$/i,
  eagle: /\.brd$/i,
} as const satisfies Record<DesignFormat, RegExp>;

/** Copies that a design tool makes by itself, and what is hidden. */
const COPIES = /(?:^|\/)(?:\.|_autosave-|[^/]*-backups?\/|__previews\/|history\/)/i;

/** Those that stand highest first: what lies deep is more often a part, a panel or an older state. */
export function designsIn(files: readonly TreeFile[]): Design[] {
  const found = files.filter(({ path }) => !COPIES.test(path)).flatMap(designOf);
  return found.toSorted(
    (a, b) => depthOf(a) - depthOf(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

function designOf(file: TreeFile): Design[] {
  const { path } = file;
  const format = DESIGN_FORMATS.find((one) => ENDINGS[one].test(path));
  if (!format) return [];
  const name = path.slice(path.lastIndexOf('/') + 1).replace(ENDINGS[format], '');
  return [{ format, file: path, name, files: [file] }];
}

function depthOf({ file }: Design): number {
  return file.split('/').length;
}
