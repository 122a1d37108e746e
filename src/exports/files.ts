/** The export files of a project, and which of them exist. */
import type { Project } from '../catalogue/project.ts';
import { bibtexText } from './bibtex.ts';
import { cffFile, cffText } from './cff.ts';
import { codemetaText } from './codemeta.ts';
import { loshFile, loshMissing, loshText } from './okh-losh.ts';
import { ohwrFile, ohwrMissing, ohwrText } from './ohwr.ts';
import { okhFile, okhText } from './okh.ts';
import type { MissingKey } from './missing-keys.ts';
import { publiccodeFile, publiccodeMissing, publiccodeText } from './publiccode.ts';
import { risText } from './ris.ts';
import {
  securityInsightsFile,
  securityInsightsMissing,
  securityInsightsText,
} from './security-insights.ts';
import type { ExportedProject } from './exported-project.ts';

/** Name of the file → its text, or undefined where data are missing. */
export const EXPORT_FILES = {
  'codemeta.json': codemetaText,
  'CITATION.cff': (subject) => cffText(subject),
  'citation.bib': bibtexText,
  'citation.ris': risText,
  '.ohwr.yaml': ohwrText,
  'okh.yml': okhText,
  'okh.toml': loshText,
  'publiccode.yml': publiccodeText,
  'security-insights.yml': securityInsightsText,
} as const satisfies Record<string, (subject: ExportedProject) => string | undefined>;

export type ExportFileName = keyof typeof EXPORT_FILES;

/** Those that belong in the repository of the project, where tools look for them. */
export type ManifestFile = Exclude<ExportFileName, 'citation.bib' | 'citation.ris'>;

/** Files that not every project has, with their data; checking is much more frequent than writing. */
const SOMETIMES: Partial<Record<ExportFileName, (subject: ExportedProject) => object | undefined>> =
  {
    'CITATION.cff': (subject) => cffFile(subject),
    '.ohwr.yaml': ohwrFile,
    'okh.yml': okhFile,
    'okh.toml': loshFile,
    'publiccode.yml': publiccodeFile,
    'security-insights.yml': securityInsightsFile,
  };

const NAMES = Object.keys(EXPORT_FILES) as ExportFileName[];

/** Cache; projects are immutable, and several pages and files name them. */
const known = new WeakMap<Project, readonly ExportFileName[]>();

export function filesOf(subject: ExportedProject): readonly ExportFileName[] {
  const names = known.get(subject.project) ?? madeOf(subject);
  known.set(subject.project, names);
  return names;
}

function madeOf(subject: ExportedProject): ExportFileName[] {
  return NAMES.filter((name) => {
    const fileOf = SOMETIMES[name];
    return !fileOf || fileOf(subject) !== undefined;
  });
}

/** The possible manifests of a project. */
export function manifestsOf(subject: ExportedProject): ManifestFile[] {
  return filesOf(subject).filter(isManifest);
}

/** A file that would be made if somebody stated the keys that it requires. */
export interface LackingFile {
  readonly name: ManifestFile;
  readonly missing: readonly MissingKey[];
}

const MISSING: Partial<Record<ManifestFile, (subject: ExportedProject) => readonly MissingKey[]>> =
  {
    '.ohwr.yaml': ohwrMissing,
    'okh.toml': loshMissing,
    'publiccode.yml': publiccodeMissing,
    'security-insights.yml': securityInsightsMissing,
  };

/** The files of its kind that are not made, each with what nobody has stated. */
export function lackingOf(subject: ExportedProject): LackingFile[] {
  return Object.entries(MISSING)
    .map(([name, missingIn]) => ({ name: name as ManifestFile, missing: missingIn(subject) }))
    .filter(({ missing }) => missing.length > 0);
}

function isManifest(name: ExportFileName): name is ManifestFile {
  return name !== 'citation.bib' && name !== 'citation.ris';
}
