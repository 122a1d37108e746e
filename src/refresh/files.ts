/** The four generated files of a catalogue and how they are written. */
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

import { decodeText } from '../instance/yaml/decode.ts';

/** The file system, as an interface so that tests can make any step fail. */
export interface Files {
  /** Text without a byte order mark; undefined when there is no such file. @throws when it is not UTF-8. */
  read(path: string): string | undefined;
  write(path: string, content: string | Uint8Array): void;
  append(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Names in a folder; none when there is no such folder. */
  list(folder: string): readonly string[];
}

export const diskFiles: Files = {
  read: (path) => orMissing(() => textOf(path)),
  write: (path, content) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flush: true });
  },
  append: appendFileSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  list: (folder) => orMissing(() => readdirSync(folder)) ?? [],
};

/** Decoded as the validator does. @throws one sentence for the user when it is not UTF-8. */
function textOf(path: string): string {
  const decoded = decodeText(readFileSync(path));
  if (decoded.ok) return decoded.text;
  throw new Error(`${path}: ${decoded.fault.message}`);
}

function orMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export const GENERATED = {
  events: 'events.json',
  history: 'history.csv',
  vulnerabilities: 'vulnerabilities.json',
  metadata: 'metadata.json',
} as const;
export type Generated = keyof typeof GENERATED;
export type Texts = Readonly<Record<Generated, string | undefined>>;

/** Reads the four files; undefined for each that does not exist. */
export function readGenerated(files: Files, catalogue: string): Texts {
  const read = (name: Generated) => files.read(`${catalogue}/${GENERATED[name]}`);
  return {
    events: read('events'),
    history: read('history'),
    vulnerabilities: read('vulnerabilities'),
    metadata: read('metadata'),
  };
}

/**
 * Replaces what changed, each file by renaming, so that a run that is killed leaves no partial file.
 *
 * The snapshot is written last. Events and rows of history follow from the difference to the former snapshot and are
 * not added twice, so a run that is killed between two files is completed by the next.
 *
 * @returns the names of the files that changed.
 */
export function writeGenerated(
  files: Files,
  catalogue: string,
  before: Texts,
  after: Texts,
): string[] {
  removeLeftovers(files, catalogue);
  const changed = (['events', 'history', 'vulnerabilities', 'metadata'] as const).filter(
    (name) => after[name] !== undefined && after[name] !== before[name],
  );
  for (const name of changed) {
    const temporary = `${catalogue}/.${GENERATED[name]}.tmp`;
    files.write(temporary, after[name] ?? '');
    files.rename(temporary, `${catalogue}/${GENERATED[name]}`);
  }
  return changed.map((name) => GENERATED[name]);
}

/** Temporary files of a killed run. */
function removeLeftovers(files: Files, catalogue: string): void {
  const temporary = Object.values(GENERATED).map((name) => `.${name}.tmp`);
  for (const name of files.list(catalogue)) {
    if (temporary.includes(name)) files.remove(`${catalogue}/${name}`);
  }
}
