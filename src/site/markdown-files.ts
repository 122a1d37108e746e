/** Pages made from data as Markdown: topics, organisations, ecosystems, licences and events. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { organisationIds } from '../catalogue/organisation-ids.ts';
import {
  markdownFact,
  markdownLink,
  markdownList,
  markdownPage,
  markdownSection,
} from '../exports/markdown-page.ts';
import { licenseFact } from '../licences/facts.ts';
import { licenseInfo } from '../licences/info.ts';
import { spdxEntry } from '../licences/spdx-list.ts';
import { messages as t } from '#messages/common.ts';
import { series } from '#messages/grammar.ts';
import { newsMessages } from '#messages/news-events.ts';
import { path } from '../schemas/address.ts';
import { EVENT_LINKS } from '../schemas/office/event.ts';
import type { DataFile } from './data-file.ts';
import type { Issuer } from './issuer.ts';
import { equalTexts, licensePages } from './licenses.ts';
import { projectList, sourceText } from './markdown-parts.ts';
import type { EventItem } from './news.ts';
import type { SiteData } from './site-data.ts';
import { fullWhenText, languageName } from './when-text.ts';

type AddressOf = Issuer['addressOf'];

/** What stands below the head of such a page. */
interface Text {
  readonly title: string;
  readonly summary?: string | undefined;
  readonly blocks: readonly (string | undefined)[];
}

export function markdownFiles({ catalogue, office }: SiteData, { addressOf }: Issuer): DataFile[] {
  const { topics, organisations } = catalogue.vocabularies;
  const file = (page: string, make: () => Text): DataFile => ({
    path: path.text(page),
    text: () => markdownPage({ ...make(), address: addressOf(page) }),
  });
  return [
    ...topics.map((topic) =>
      file(path.topic(topic.id), () => topicText(topic, catalogue, addressOf)),
    ),
    ...organisations.map((one) =>
      file(path.organisation(one.id), () => organisationText(one, catalogue, addressOf)),
    ),
    ...catalogue.ecosystems.map((record) =>
      file(path.ecosystem(record.id), () => ecosystemText(record, catalogue, addressOf)),
    ),
    ...licensePages(catalogue).map((id) =>
      file(path.license(id), () => licenseText(id, catalogue, addressOf)),
    ),
    ...office.event.map((item) => file(path.event(item.id), () => eventText(item))),
  ];
}

type Vocabularies = Catalogue['vocabularies'];

function topicText(
  { id, label, description }: Vocabularies['topics'][number],
  { byTopic, ecosystems }: Catalogue,
  addressOf: AddressOf,
): Text {
  const related = ecosystems
    .filter(({ ecosystem }) => ecosystem.topics?.includes(id))
    .map((one) => ({
      name: one.ecosystem.name,
      to: path.ecosystem(one.id),
      says: one.ecosystem.summary,
    }));
  return {
    title: label,
    summary: description,
    blocks: [
      projectList(byTopic.get(id), addressOf),
      markdownSection(
        t.topics.related,
        markdownList(related.map(({ name, to, says }) => markdownLink(name, addressOf(to), says))),
      ),
    ],
  };
}

function organisationText(
  organisation: Vocabularies['organisations'][number],
  { vocabularies, byOrganisation }: Catalogue,
  addressOf: AddressOf,
): Text {
  const { id, label, description, url, parent: parentId } = organisation;
  const link = (one: typeof organisation) =>
    markdownLink(one.label, addressOf(path.organisation(one.id)));
  const parent = vocabularies.organisations.find((one) => one.id === parentId);
  const parts = vocabularies.organisations.filter((one) => one.parent === id);
  const facts = [
    ...(url === undefined ? [] : [`<${url}>`]),
    ...organisationIds(organisation).map(({ register, address }) =>
      markdownFact(register, address),
    ),
    ...(parent ? [`${t.organisations.partOf} ${link(parent)}`] : []),
  ];
  return {
    title: label,
    summary: description,
    blocks: [
      markdownList(facts),
      markdownSection(t.catalogue.title, projectList(byOrganisation.get(id), addressOf)),
      markdownSection(t.organisations.parts, markdownList(parts.map(link))),
    ],
  };
}

function ecosystemText(
  { ecosystem }: Catalogue['ecosystems'][number],
  { projects }: Catalogue,
  addressOf: AddressOf,
): Text {
  const { name, summary, description, groups, repositories = [], links = {} } = ecosystem;
  const { others = [], ...named } = links;
  const elsewhere = [
    ...repositories.map(({ url }) => markdownFact(t.project.repositories, url)),
    ...(Object.entries(named) as [keyof typeof named, string][]).map(([key, url]) =>
      markdownFact(t.project.linkNames[key], url),
    ),
    ...others.map(({ label, url }) => markdownLink(label, url)),
  ];
  const members = groups.map(({ label, members: ids }) =>
    markdownSection(
      label,
      projectList(
        ids.flatMap((id) => projects.get(id) ?? []),
        addressOf,
      ),
    ),
  );
  return {
    title: name,
    summary,
    blocks: [description, ...members, markdownSection(t.ecosystem.links, markdownList(elsewhere))],
  };
}

function licenseText(id: string, { byLicense }: Catalogue, addressOf: AddressOf): Text {
  const { name: ownName, family, summary } = licenseInfo(id);
  const [fact, spdx] = [licenseFact(id), spdxEntry(id)];
  const name = ownName ?? spdx?.name ?? id;
  const say = t.licenses;
  const listed = (value: boolean | undefined, yes: string, no: string) =>
    value === undefined ? say.notKnown : value ? yes : no;
  const text = fact?.text ?? spdx?.text;
  const facts = [
    markdownFact(say.family, say.families[family]),
    markdownFact(say.osi, listed(spdx?.osiApproved ?? fact?.osi, say.osiYes, say.osiNo)),
    markdownFact(say.fsf, listed(spdx?.fsfLibre, say.fsfYes, say.fsfNo)),
    ...(fact
      ? [markdownFact(say.suits, series(fact.domains.map((domain) => t.artefacts[domain])))]
      : []),
    ...(text === undefined ? [] : [markdownFact(say.fullText, text)]),
  ];
  return {
    title: id,
    summary: name === id ? undefined : name,
    blocks: [
      markdownList(facts),
      summary && say.inShortNote,
      markdownSection(t.project.youMay, markdownList(summary?.may ?? [])),
      markdownSection(t.project.youMust, markdownList(summary?.must ?? [])),
      markdownSection(t.project.youGetNo, markdownList(summary?.not ?? [])),
      markdownSection(
        say.languages,
        markdownList(equalTexts(fact).map((one) => markdownLink(one.name, one.url))),
      ),
      markdownSection(say.usedBy, projectList(byLicense.get(id), addressOf)),
    ],
  };
}

function eventText({ value }: EventItem): Text {
  const { title, summary, place, online, organiser, language, links = {}, sources } = value;
  const say = newsMessages.events;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say.when, fullWhenText(value)],
    [say.where, place],
    [say.organiser, organiser],
    [say.language, language && languageName(language)],
    [say.online, online],
    ...EVENT_LINKS.map((name) => [say.links[name], links[name]] as const),
  ];
  return {
    title,
    summary,
    blocks: [
      markdownList(
        facts.flatMap(([name, text]) => (text === undefined ? [] : [markdownFact(name, text)])),
      ),
      sourceText(sources),
    ],
  };
}
