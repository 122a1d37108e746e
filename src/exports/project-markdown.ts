/** `/projects/<id>/index.md`: what somebody stated of a project, as plain Markdown for programs that read no HTML. */
import { type Catalogue, declaredParts } from '../catalogue/catalogue.ts';
import { doiAddress } from '../catalogue/citation.ts';
import { packagePages } from '../catalogue/package-links.ts';
import { fullName } from '../catalogue/project.ts';
import { messages as t } from '#messages/common.ts';
import { escapeParagraphs } from '../lib/markdown.ts';
import { path } from '../schemas/address.ts';
import { type AddressOf, type ExportedProject, releaseDay } from './exported-project.ts';

export function projectMarkdown(
  subject: ExportedProject,
  catalogue: Catalogue,
  addressOf: AddressOf,
): string {
  const { project, page, stated } = subject;
  const { summary, description, retired } = stated.entry;
  const related = (catalogue.connections.get(project.id) ?? []).map(
    ({ verb, other }) => `${verb} ${link(fullName(other), addressOf(path.project(other.id)))}`,
  );
  const families = (catalogue.ecosystemsOf.get(project.id) ?? []).map(({ id, ecosystem }) =>
    link(ecosystem.name, addressOf(path.ecosystem(id))),
  );
  const parts = [
    `# ${escapeParagraphs(fullName(project))}`,
    summary && escapeParagraphs(summary),
    retired && `**${t.project.retired}.** ${escapeParagraphs(retired.reason)}`,
    `<${page}>`,
    list(factsOf(subject)),
    description && `## ${t.project.about}\n\n${description.trim()}`,
    related.length > 0 && `## ${t.project.worksWith}\n\n${list(related)}`,
    families.length > 0 && `## ${t.project.partOf}\n\n${list(families)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
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
  return rows.flatMap(([name, value]) => (value === undefined ? [] : fact(name, value)));
}

function fact(name: string, value: string): string {
  if (value === '') return name;
  return `${name}: ${value.startsWith('https:') ? `<${value}>` : escapeParagraphs(value)}`;
}

function joined(values: readonly (string | undefined)[]): string | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known.join(', ') : undefined;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function link(label: string, address: string): string {
  return `[${escapeParagraphs(label)}](${address})`;
}
