/** Finds the design files of boards among the files of a repository, by their names. */

/** A file as git lists it. */
export interface TreeFile {
  readonly path: string;
  /** Git's id of its content. */
  readonly id: string;
}

export const DESIGN_FORMATS = ['kicad', 'altium', 'eagle', 'gerber'] as const;
export type DesignFormat = (typeof DESIGN_FORMATS)[number];

export interface Design extends TreeFile {
  readonly format: DesignFormat;
  /** What it is called there. */
  readonly name: string;
}

/** Of a set of Gerber files, the copper on top stands for all. */
const ENDINGS = {
  kicad: /\.kicad_pcb$/i,
  altium: /\.pcbdoc$/i,
  eagle: /\.brd$/i,
  gerber: /(?:\.gtl|[-_.]f[-_.]?cu\.gbr)$/i,
} as const satisfies Record<DesignFormat, RegExp>;

/** Copies that a design tool makes by itself, and what is hidden. */
const COPIES = /(?:^|\/)(?:\.|_autosave-|[^/]*-backups?\/|__previews\/|history\/)/i;

/**
 * Those that stand highest first: what lies deep is more often a part, a panel or an older state. Gerber files count where
 * they are all there is: elsewhere they say the same again.
 */
export function designsIn(files: readonly TreeFile[]): Design[] {
  const all = files.filter(({ path }) => !COPIES.test(path)).flatMap(designOf);
  const designs = all.filter(({ format }) => format !== 'gerber');
  return (designs.length > 0 ? designs : all).toSorted(
    (a, b) => depthOf(a) - depthOf(b) || (a.path < b.path ? -1 : 1),
  );
}

function designOf({ path, id }: TreeFile): Design[] {
  const format = DESIGN_FORMATS.find((one) => ENDINGS[one].test(path));
  if (!format) return [];
  const name = path.slice(path.lastIndexOf('/') + 1).replace(ENDINGS[format], '');
  return [{ format, path, id, name }];
}

function depthOf({ path }: Design): number {
  return path.split('/').length;
}
