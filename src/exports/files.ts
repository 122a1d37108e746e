/** The files that stand beside a project's page, and which of them a project has. */
import { bibtexText } from './bibtex.ts';
import { cffText } from './cff.ts';
import { codemetaText } from './codemeta.ts';
import { loshText } from './okh-losh.ts';
import { okhText } from './okh.ts';
import { publiccodeText } from './publiccode.ts';
import { risText } from './ris.ts';
import type { Subject } from './subject.ts';

/** Name of the file → its text, or nothing where it would have to be made up. */
export const TAKE_HOME = {
  'codemeta.json': codemetaText,
  'CITATION.cff': cffText,
  'citation.bib': bibtexText,
  'citation.ris': risText,
  'okh.yml': okhText,
  'okh.toml': loshText,
  'publiccode.yml': publiccodeText,
} as const satisfies Record<string, (subject: Subject) => string | undefined>;

export type TakeHomeName = keyof typeof TAKE_HOME;

const NAMES = Object.keys(TAKE_HOME) as TakeHomeName[];

export function filesOf(subject: Subject): TakeHomeName[] {
  return NAMES.filter((name) => TAKE_HOME[name](subject) !== undefined);
}
