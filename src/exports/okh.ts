/**
 * Open Know-How manifest 1.0 in YAML (https://openknowhow.org), which requires less than its successor. It has no
 * licensor: an entry states who is behind a project, not who holds its rights.
 */
import { declaredLicenses } from '../catalogue/catalogue.ts';
import { fullName } from '../catalogue/project.ts';
import { defined, filledList } from '../lib/defined.ts';
import type { OkhFile } from './schemas/okh.ts';
import { sourceAddress, type ExportedProject } from './exported-project.ts';
import { yamlText } from '../lib/yaml.ts';

/** The text of the file; undefined for a project that is not hardware or lacks a required key. */
export function okhText(subject: ExportedProject): string | undefined {
  const file = okhFile(subject);
  return file && yamlText(file);
}

export function okhFile(subject: ExportedProject): OkhFile | undefined {
  const { kind } = subject.project;
  const { entry, keywords } = subject.stated;
  const { hardware, documentation, software } = declaredLicenses(subject.project);
  const license = defined({ hardware, documentation, software });
  const source = sourceAddress(subject);
  if (kind !== 'hardware' || !entry.summary || !source || Object.keys(license).length === 0)
    return undefined;
  return {
    'okh-manifest-version': '1.0.0',
    title: fullName(subject.project),
    description: entry.summary,
    license,
    'project-link': source,
    ...defined({
      'documentation-home': entry.links?.documentation,
      version: subject.facts.latest?.value.tag,
      keywords: filledList(keywords),
    }),
  };
}
