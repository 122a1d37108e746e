/** `codemeta.json` 3.0 (https://w3id.org/codemeta/3.0). */
import { declaredParts } from '../catalogue/catalogue.ts';
import { organisationIds } from '../catalogue/organisation-ids.ts';
import { fullName } from '../catalogue/project.ts';
import { licensesIn } from '../licences/expression-spans.ts';
import { defined, filledList } from '../lib/defined.ts';
import { isCode } from '../schemas/words.ts';
import { jsonText } from '../lib/json.ts';
import { upTo } from '../lib/up-to.ts';
import { packagePages } from '../catalogue/package-links.ts';
import { licensePage } from './license-choice.ts';
import type { CodemetaFile } from './schemas/codemeta.ts';
import { releaseDay, type ExportedProject } from './exported-project.ts';

export function codemetaText(subject: ExportedProject): string {
  return jsonText(codemetaFile(subject));
}

/**
 * A board or a document is not source code, so its type is the wider one of schema.org. Organisations are publishers;
 * authors are left out, since the format needs to know whether a name is that of a person.
 */
export function codemetaFile(subject: ExportedProject): CodemetaFile {
  const { kind } = subject.project;
  const { entry, keywords } = subject.stated;
  const { latest, status, languages } = subject.facts;
  return {
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': isCode(kind) ? 'SoftwareSourceCode' : 'schema:CreativeWork',
    name: fullName(subject.project),
    ...defined({
      identifier: identifierOf(subject),
      description: entry.summary,
      url: entry.links?.homepage,
      codeRepository: entry.repositories?.[0]?.url,
      issueTracker: entry.links?.issues,
      softwareHelp: entry.links?.documentation,
      downloadUrl: entry.links?.releases,
      license: filledList(licensesOf(subject)),
      version: latest?.value.tag,
      datePublished: releaseDay(subject),
      dateCreated: entry.since === undefined ? undefined : String(entry.since),
      developmentStatus: status && `https://www.repostatus.org/#${status.value}`,
      programmingLanguage: filledList((languages?.value ?? []).map(({ name }) => name)),
      keywords: filledList(keywords),
      publisher: filledList(
        subject.organisations.map((organisation) => ({
          '@type': 'Organization' as const,
          ...defined({ '@id': organisationIds(organisation)[0]?.address }),
          name: organisation.label,
          ...defined({ url: organisation.url }),
        })),
      ),
      sameAs: filledList(packagePages(entry)),
      referencePublication: filledList(publicationsOf(subject)),
    }),
  };
}

function identifierOf({ project: { entry, number } }: ExportedProject): string | undefined {
  const { doi, swhid } = entry.identifiers ?? {};
  return doi ? `https://doi.org/${doi}` : (swhid ?? number);
}

/** Addresses of the licences at SPDX, as the format requires. */
function licensesOf({ project }: ExportedProject): string[] {
  const ids = declaredParts(project).flatMap(({ expression }) => licensesIn(expression));
  return [...new Set(ids)].flatMap((id) => licensePage(upTo(id, ' ')) ?? []);
}

function publicationsOf({ project: { entry } }: ExportedProject) {
  return (entry.publications ?? []).map(({ title, doi, url }) => ({
    '@type': 'schema:ScholarlyArticle' as const,
    name: title,
    ...defined({ '@id': doi && `https://doi.org/${doi}`, url: doi ? undefined : url }),
  }));
}
