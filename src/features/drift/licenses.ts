/** Licences: the entry against manifests and the repository's licence file. */
import { licenseParts } from '../../catalogue/catalogue.ts';
import { gnuFamily } from '../../licences/gnu-family.ts';
import { licensesIn } from '../../licences/expression-spans.ts';
import { withoutPlus } from '../../licences/plus.ts';
import { driftMessages as say } from '#messages/drift.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import { entryPlace, filePlace, newFilePlace } from './forge-links.ts';
import type { DriftSubject, DriftRepository } from './subject.ts';

/** Differences between the licence file and what is stated, or a missing licence file. */
export function licenseFindings(subject: DriftSubject, site: DriftSite): DriftFinding[] {
  const [repository] = subject.repositories;
  if (!repository?.record) return [];
  return [
    ...fileFindings(subject, repository, site),
    ...manifestFindings(subject, site),
    ...missingFile(subject, repository, site),
  ];
}

/** A forge detects one licence per repository; it fits when any part of the project has it. */
function fileFindings(
  { project }: DriftSubject,
  repository: DriftRepository,
  site: DriftSite,
): DriftFinding[] {
  const found = repository.record?.license;
  const parts = licenseParts(project);
  const stated = parts.flatMap(({ expression }) => licensesIn(expression));
  if (!found || stated.length === 0 || stated.some((id) => isSameLicense(id, found))) return [];
  const sources = parts.flatMap(
    ({ artefact }) => project.harvested?.[`licenses.${artefact}`] ?? [],
  );
  const [manifest] = sources.length === parts.length ? sources : [];
  return [
    {
      code: 'license-differs',
      project: project.id,
      message: say.licenseDiffers(manifest, [...new Set(stated)], found),
      who: manifest ? 'maintainer' : 'office',
      where: manifest ? filePlace(repository, manifest, site) : entryPlace(project, site),
    },
  ];
}

/** Where both the entry and a manifest state a part, the page shows the entry; a difference is reported. */
function manifestFindings({ project }: DriftSubject, site: DriftSite): DriftFinding[] {
  const { fields, sources } = project.metadata?.manifest ?? {};
  const file = sources?.['licenses'];
  if (!file) return [];
  return licenseParts(project).flatMap(({ artefact, expression }): DriftFinding[] => {
    const other = fields?.licenses?.[artefact];
    if (!other || isSameExpression(expression, other)) return [];
    const message = say.manifestDiffers(artefact, expression, file, other);
    const where = entryPlace(project, site);
    const about = `${artefact}/${file}`;
    return [{ code: 'license-differs', project: project.id, message, about, who: 'office', where }];
  });
}

function missingFile(
  { project }: DriftSubject,
  repository: DriftRepository,
  site: DriftSite,
): DriftFinding[] {
  const { hygiene, license } = repository.record ?? {};
  if (hygiene?.license !== false || hygiene.reuse || license) return [];
  return [
    {
      code: 'no-license-file',
      project: project.id,
      message: say.noLicenseFile(repository.url),
      who: 'maintainer',
      where: newFilePlace(repository, 'LICENSE', site),
    },
  ];
}

function isSameExpression(one: string, other: string): boolean {
  const [a, b] = [licensesIn(one), licensesIn(other)];
  return a.length === b.length && a.every((id) => b.some((second) => isSameLicense(id, second)));
}

/** A licence file cannot say "or later", so `-only` and `-or-later` are equal here. */
function isSameLicense(one: string, other: string): boolean {
  return familyOf(one) === familyOf(other);
}

function familyOf(id: string): string {
  const plain = withoutPlus(id.replace(/ WITH .*/s, ''));
  return (gnuFamily(plain) ?? plain).toLowerCase();
}
