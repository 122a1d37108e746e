/** `/projects/<id>/index.md`: what somebody stated of a project, as plain Markdown for programs that read no HTML. */
import { type Catalogue, declaredParts } from '../catalogue/catalogue.ts';
import { doiAddress } from '../catalogue/citation.ts';
import { packagePages } from '../catalogue/package-links.ts';
import { fullName } from '../catalogue/project.ts';
import { messages as t } from '#messages/common.ts';
import { escapeParagraphs } from '../lib/markdown.ts';
import { path } from '../schemas/address.ts';
import { type AddressOf, type ExportedProject, releaseDay } from './exported-project.ts';
import {
  markdownFact,
  markdownLink,
  markdownList,
  markdownPage,
  markdownSection,
} from './markdown-page.ts';

export function projectMarkdown(
  subject: ExportedProject,
  catalogue: Catalogue,
  addressOf: AddressOf,
): string {
  const { project, page, stated } = subject;
  const { summary, description, retired } = stated.entry;
  const related = (catalogue.connections.get(project.id) ?? []).map(
    ({ verb, other }) =>
      `${verb} ${markdownLink(fullName(other), addressOf(path.project(other.id)))}`,
  );
  const families = (catalogue.ecosystemsOf.get(project.id) ?? []).map(({ id, ecosystem }) =>
    markdownLink(ecosystem.name, addressOf(path.ecosystem(id))),
  );
  return markdownPage({
    title: fullName(project),
    summary,
    address: page,
    blocks: [
      retired && `**${t.project.retired}.** ${escapeParagraphs(retired.reason)}`,
      markdownList(factsOf(subject)),
      markdownSection(t.project.about, description?.trim()),
      markdownSection(t.project.worksWith, markdownList(related)),
      markdownSection(t.project.partOf, markdownList(families)),
    ],
  });
}

function factsOf(subject: ExportedProject): string[] {
  const { project, facts, stated, organisations } = subject;
  const {
    repositories = [],
    links: { others = [], ...links } = {},
    identifiers = {},
  } = stated.entry;
  const { status, latest } = facts;
  const say = t.project;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t.kinds[project.kind].name, project.number ?? ''],
    [say.status, status && t.statuses[status.value].name],
    ...declaredParts(project).map(
      ({ artefact, expression }) =>
        [`${say.license}, ${t.artefacts[artefact]}`, expression] as const,
    ),
    [say.organisations, joined(organisations.map(({ label }) => label))],
    [say.field, joined(stated.keywords)],
    [
      latest?.released ? say.latestRelease : say.latestTag,
      latest && joined([latest.value.tag, releaseDay(subject)]),
    ],
    ['DOI', identifiers.doi && doiAddress(identifiers.doi)],
    ...repositories.map(({ url }) => [say.repositories, url] as const),
    ...packagePages(stated.entry).map((url) => [say.packages, url] as const),
    ...Object.entries(say.linkNames).map(
      ([name, label]) => [label, links[name as keyof typeof say.linkNames]] as const,
    ),
    ...others.map(({ label, url }) => [escapeParagraphs(label), url] as const),
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : markdownFact(name, value)));
}

function joined(values: readonly (string | undefined)[]): string | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known.join(', ') : undefined;
}
