/** `CITATION.cff` 1.2.0 (https://github.com/citation-file-format/citation-file-format). */
import { declaredLicenses } from '../catalogue/catalogue.ts';
import { AND_OTHERS } from '../manifests/people.ts';
import { defined, filledList } from '../lib/defined.ts';
import { packagePages } from '../catalogue/package-links.ts';
import { licenseChoice } from './license-choice.ts';
import type { CffFile } from './schemas/cff.ts';
import { releaseDay, sourceAddress, type ExportedProject } from './exported-project.ts';
import { yamlText } from '../lib/yaml.ts';
import { citationMessages as say } from '#messages/citation.ts';

/**
 * The text of the file; undefined where no source names an author, which the format requires.
 *
 * @param authors names as to be printed; they are not split, and none is invented.
 */
export function cffText(
  subject: ExportedProject,
  authors: readonly string[] = subject.citation.authors,
): string | undefined {
  const file = cffFile(subject, authors);
  return file && yamlText(file);
}

export function cffFile(
  subject: ExportedProject,
  authors: readonly string[] = subject.citation.authors,
): CffFile | undefined {
  const named = authors.filter((name) => name !== AND_OTHERS);
  if (named.length === 0) return undefined;
  const { kind } = subject.project;
  const { entry, keywords } = subject.stated;
  const { title, version, doi } = subject.citation;
  const isLatest = version !== undefined && version === subject.facts.latest?.value.tag;
  return {
    'cff-version': '1.2.0',
    message: messageOf(subject),
    ...defined({ type: kind === 'software' ? ('software' as const) : undefined }),
    title,
    authors: named.map((name) => ({ name })),
    ...defined({
      abstract: entry.summary,
      version,
      'date-released': isLatest ? releaseDay(subject) : undefined,
      doi,
      identifiers: filledList(identifiersOf(subject)),
      license: licenseOf(declaredLicenses(subject.project)[kind]),
      'repository-code': sourceAddress(subject),
      'repository-artifact': packagePages(subject.stated.entry)[0],
      url: entry.links?.homepage,
      keywords: filledList([...new Set(keywords)]),
    }),
  };
}

/** The entry's own reference comes first, since the format has no other place for it. */
function messageOf({ project: { entry } }: ExportedProject): string {
  return typeof entry.citation === 'string' ? say.citeAs(entry.citation) : say.citeBelow;
}

function identifiersOf({ project: { entry } }: ExportedProject) {
  const { swhid } = entry.identifiers ?? {};
  return [
    ...(swhid ? [{ type: 'swh' as const, value: swhid }] : []),
    ...(entry.packages ?? []).map((value) => ({ type: 'other' as const, value })),
  ];
}

function licenseOf(expression: string | undefined): string | readonly string[] | undefined {
  const choice = licenseChoice(expression);
  return choice?.length === 1 ? choice[0] : choice;
}
