/**
 * Open Know-How manifest 1.0 in YAML (https://openknowhow.org), which requires less than its successor. It has no
 * licensor: an entry states who is behind a project, not who holds its rights.
 */
import { declaredLicenses } from '../catalogue/catalogue.ts';
import { fullName } from '../catalogue/project.ts';
import { defined, definedOrNothing, filledList } from '../lib/defined.ts';
import type { OkhFile } from './schemas/okh.ts';
import { isWhole, missingIn, type MissingKey } from './missing-keys.ts';
import { sourceAddress, type ExportedProject } from './exported-project.ts';
import { yamlText } from '../lib/yaml.ts';

/** The text of the file; undefined for a project that is not hardware or lacks a required key. */
export function okhText(subject: ExportedProject): string | undefined {
  const file = okhFile(subject);
  return file && yamlText(file);
}

/** Required keys, in the order of the file, and the fields of the entry that give them. */
const FIELDS = {
  description: 'summary',
  license: 'licenses.hardware',
  'project-link': 'repositories',
} as const;

/** The required keys that nobody states, of hardware; none for what the format is not for. */
export function okhMissing(subject: ExportedProject): readonly MissingKey[] {
  return subject.project.kind === 'hardware' ? missingIn(partsOf(subject), FIELDS) : [];
}

export function okhFile(subject: ExportedProject): OkhFile | undefined {
  const { entry, keywords } = subject.stated;
  const parts = partsOf(subject);
  if (subject.project.kind !== 'hardware' || !isWhole(parts)) return undefined;
  return {
    'okh-manifest-version': '1.0.0',
    title: fullName(subject.project),
    ...parts,
    ...defined({
      'documentation-home': entry.links?.documentation,
      version: subject.facts.latest?.value.tag,
      keywords: filledList(keywords),
    }),
  };
}

function partsOf(subject: ExportedProject) {
  const { hardware, documentation, software } = declaredLicenses(subject.project);
  return {
    description: subject.stated.entry.summary,
    license: definedOrNothing({ hardware, documentation, software }),
    'project-link': sourceAddress(subject),
  };
}
