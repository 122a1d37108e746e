/** Lists and reads files of an instance, and never follows a link out of it. */
import { fileFaults as say } from '#messages/files.ts';
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { decodeText, MAX_BYTES, type Decoded } from './yaml/decode.ts';
import type { Fault, FaultCode } from './yaml/fault.ts';
import { START } from './yaml/position.ts';

/** An item of a folder that is not hidden. */
export interface Listed {
  /** Path within the instance, with forward slashes. */
  readonly file: string;
  readonly name: string;
  readonly isFolder: boolean;
}

/** The content of a folder, by name; empty when there is no such folder, or when it leads out of the instance. */
export function list(root: string, folder: string): Listed[] {
  const path = join(root, folder);
  if (!isFolder(path) || !isWithin(root, path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((item) => ({
      file: `${folder}/${item.name}`,
      name: item.name,
      isFolder: item.isDirectory() || linksToFolder(root, item),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every file below a folder. Links to folders are not followed. */
export function listDeep(root: string, folder: string): Listed[] {
  return list(root, folder).flatMap((item) =>
    item.isFolder && !lstatSync(join(root, item.file)).isSymbolicLink()
      ? listDeep(root, item.file)
      : [item],
  );
}

/** Symbolic links in some folders, or below, that lead out of the instance or to nowhere. */
export function linksOut(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    if (leadsOut(root, folder)) return [folder];
    const names = attempt(() => readdirSync(join(root, folder))) ?? [];
    return names
      .filter((name) => !name.includes('.'))
      .map((name) => `${folder}/${name}`)
      .filter((file) => leadsOut(root, file));
  });
}

function leadsOut(root: string, file: string): boolean {
  const path = join(root, file);
  const isLink = attempt(() => lstatSync(path).isSymbolicLink()) ?? false;
  return isLink && !isWithin(root, path);
}

export function exists(root: string, file: string): boolean {
  return lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
}

function isFolder(path: string): boolean {
  return attempt(() => statSync(path).isDirectory()) ?? false;
}

function linksToFolder(root: string, item: Dirent): boolean {
  const path = join(item.parentPath, item.name);
  return item.isSymbolicLink() && isWithin(root, path) && isFolder(path);
}

/** Reads a text file. Every error is returned as a fault. */
export function readText(root: string, file: string, maxBytes = MAX_BYTES): Decoded {
  const path = join(root, file);
  const status = attempt(() => lstatSync(path));
  if (!status) return refuse('file/unreadable', say.unreadable);
  if (status.isSymbolicLink() && !isWithin(root, path)) return refuse('file/outside', say.outside);
  const target = attempt(() => statSync(path));
  if (!target?.isFile()) return refuse('file/not-a-file', say.notAFile);
  if (target.size > maxBytes)
    return refuse('file/too-large', say.tooLarge(kibibytes(target.size), kibibytes(maxBytes)));
  const bytes = attempt(() => readFileSync(path));
  return bytes ? decodeText(bytes) : refuse('file/unreadable', say.unreadable);
}

function kibibytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}

function refuse(code: FaultCode, message: string): { ok: false; fault: Fault } {
  return { ok: false, fault: { code, message, position: START } };
}

/** `root` must be a real path. False for a broken link. */
export function isWithin(root: string, path: string): boolean {
  const real = attempt(() => realpathSync(path));
  if (real === undefined) return false;
  const way = relative(root, real);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    // A system error: missing, not permitted, a loop of links. Callers report it.
    return undefined;
  }
}
