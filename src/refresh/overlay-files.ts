/** Files that are read from below and written to memory, so that a run changes nothing on the disk. */
import type { Files } from './files.ts';

export interface Overlay extends Files {
  /** Paths whose content differs from what is below, or that are there no more, in order. */
  changed(): string[];
}

type Content = string | Uint8Array;

/** @param below what is there; it is only read. */
export function overlayFiles(below: Pick<Files, 'read' | 'list'>): Overlay {
  const held = new Map<string, Content | undefined>();
  const textOf = (path: string) => {
    if (!held.has(path)) return below.read(path);
    const content = held.get(path);
    return content === undefined ? undefined : Buffer.from(content).toString('utf8');
  };
  return {
    read: textOf,
    write: (path, content) => void held.set(path, content),
    append: (path, text) => void held.set(path, (textOf(path) ?? '') + text),
    rename: (from, to) => {
      held.set(to, held.has(from) ? held.get(from) : below.read(from));
      held.set(from, undefined);
    },
    remove: (path) => void held.set(path, undefined),
    list: (folder) => {
      const names = new Set(below.list(folder));
      for (const [path, content] of held) {
        if (!path.startsWith(`${folder}/`)) continue;
        const name = path.slice(folder.length + 1);
        if (content === undefined) names.delete(name);
        else if (!name.includes('/')) names.add(name);
      }
      return [...names];
    },
    changed: () =>
      [...held]
        .filter(([path, content]) => isOther(content, path, below))
        .map(([path]) => path)
        .toSorted(),
  };
}

function isOther(
  content: Content | undefined,
  path: string,
  { read }: Pick<Files, 'read'>,
): boolean {
  if (typeof content !== 'string' && content !== undefined) return true;
  try {
    return read(path) !== content;
  } catch {
    // What is no text was there before: it is replaced or removed.
    return true;
  }
}
