/**
 * The known manifests, the most trusted first: files that people write for a catalogue before those that tools
 * generate.
 */
import { readCff } from './cff.ts';
import { readCodemeta } from './codemeta.ts';
import { readLosh } from './losh.ts';
import { readOhwr } from './ohwr.ts';
import { readOkh } from './okh.ts';
import type { Syntax } from './parse.ts';
import { readPubliccode } from './publiccode.ts';
import type { Reader } from '../schemas/manifest/reading.ts';
import { readZenodo } from './zenodo.ts';

export interface Format {
  readonly id: string;
  /** Pattern for the name of the file, without its folder. */
  readonly fileName: RegExp;
  readonly syntax: Syntax;
  readonly read: Reader;
}

export const FORMATS = [
  { id: 'ohwr', fileName: /^\.ohwr\.ya?ml$/i, syntax: 'yaml', read: readOhwr },
  { id: 'publiccode', fileName: /^publiccode\.ya?ml$/i, syntax: 'yaml', read: readPubliccode },
  { id: 'okh', fileName: /^\.?okh\b.*\.ya?ml$/i, syntax: 'yaml', read: readOkh },
  { id: 'losh', fileName: /^\.?okh\b.*\.toml$/i, syntax: 'toml', read: readLosh },
  { id: 'codemeta', fileName: /^codemeta\.json$/i, syntax: 'json', read: readCodemeta },
  { id: 'cff', fileName: /^citation\.cff$/i, syntax: 'yaml', read: readCff },
  { id: 'zenodo', fileName: /^\.zenodo\.json$/i, syntax: 'json', read: readZenodo },
] as const satisfies readonly Format[];

/** The format of a file by its name; undefined for other files. */
export function formatOf(path: string): Format | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return FORMATS.find(({ fileName }) => fileName.test(name));
}
