import { cpSync, renameSync, rmSync } from 'node:fs';

/** Moves a folder to a place where there is none, also to another file system, to which nothing can be renamed. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
