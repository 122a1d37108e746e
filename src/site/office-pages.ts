/** The pages about the office and this site that the instance has. */
import { fieldsOfWork } from '../catalogue/uses.ts';
import { messages } from '#messages/common.ts';
import { federationMessages } from '#messages/federation.ts';
import { facetPageMessages } from '#messages/facet-pages.ts';
import { figureMessages } from '#messages/figures.ts';
import { newsMessages } from '#messages/news-events.ts';
import { officeMessages as say } from '#messages/office.ts';
import { reportMessages } from '#messages/reports.ts';
import { path } from '../schemas/address.ts';
import type { PageSubject } from '../schemas/guideline.ts';
import { OFFICE_PAGES } from '../schemas/office/collections.ts';
import { getCatalogue } from './catalogue.ts';
import { getFederation } from './federation.ts';
import { getInventory } from './inventory.ts';
import { getOffice } from './office.ts';
import { textLang } from './site.ts';
import { textPages } from './text-pages.ts';
import type { PageGroup, PageLink } from './page-group.ts';

/** In reading order; in each group, text pages come first. */
export async function officePages(): Promise<PageGroup[]> {
  const groups = [
    { label: say.groups.office, links: [...(await texts('office')), ...whoItIs()] },
    { label: say.groups.done, links: whatItDoes() },
    { label: say.groups.site, links: [...(await texts('site')), ...othersShown()] },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** The step of a breadcrumb to the page on which the office says what it is, where there is one. */
export async function aboutCrumbs(): Promise<PageLink[]> {
  const pages = await textPages('pages');
  const hasAbout = pages.some(({ id }) => path.page(id) === path.about);
  return hasAbout ? [{ label: messages.about.title, to: path.about }] : [];
}

async function texts(subject: PageSubject): Promise<PageLink[]> {
  const pages = await textPages('pages');
  const subjectOf = ({ id, data }: (typeof pages)[number]) =>
    id === 'about' ? 'office' : (data.about ?? 'site');
  return pages
    .filter((page) => subjectOf(page) === subject)
    .toSorted((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0))
    .map(({ id, data: { title } }) => ({ label: title, to: path.page(id), lang: textLang(title) }));
}

function whoItIs(): PageLink[] {
  const office = getOffice();
  return OFFICE_PAGES.filter(([name]) => office[name].length > 0).map(([name, to]) => ({
    label: say[name].title,
    to,
  }));
}

function othersShown(): PageLink[] {
  return getFederation() ? [{ label: federationMessages.title, to: path.federation }] : [];
}

/** For pages that need no file of the office. */
const ALWAYS = [true];

function whatItDoes(): PageLink[] {
  const { news, event, report, contribution } = getOffice();
  const pages = [
    { label: newsMessages.news.title, to: path.news, shows: news },
    { label: newsMessages.events.title, to: path.events, shows: event },
    { label: reportMessages.title, to: path.reports, shows: report },
    { label: figureMessages.title, to: path.impact, shows: ALWAYS },
    { label: facetPageMessages.uses.title, to: path.uses, shows: fieldsOfWork(getCatalogue()) },
    { label: say.contributions, to: path.contributions, shows: contribution },
    { label: say.inventory, to: path.inventory, shows: getInventory() ? ALWAYS : [] },
  ];
  return pages.filter(({ shows }) => shows.length > 0).map(({ label, to }) => ({ label, to }));
}
