/** Structured data by https://schema.org, for search engines. Only what the page itself says, and somebody stated. */
import type { Report } from '../schemas/office/report.ts';
import { isoTime } from '../schemas/office/event-time.ts';
import type { OfficeEvent } from '../schemas/office/event.ts';
import type { News } from '../schemas/office/news.ts';
import { path } from '../schemas/address.ts';
import { absolute, dataPath } from '../schemas/data-address.ts';
import { getInterfaceLocale, getSite } from './site.ts';

/** One level of the breadcrumb trail. */
export interface Crumb {
  readonly label: string;
  /** Path within the site; absent for the page itself. */
  readonly to?: string;
  /** Of the label, where it is in another language than the page. */
  readonly lang?: string | undefined;
}

export const CONTEXT = 'https://schema.org';

function publisher() {
  const { organisation, office } = getSite();
  return { '@type': 'Organization', name: `${organisation} ${office}` };
}

export function websiteJsonLd() {
  const { title, description } = getSite();
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    name: title,
    description,
    url: absolute(path.home),
    publisher: publisher(),
    potentialAction: {
      '@type': 'SearchAction',
      target: `${absolute(path.search)}?q={query}`,
      'query-input': 'required name=query',
    },
  };
}

export function datasetJsonLd() {
  const { title, description, licenses } = getSite();
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: `${title}: catalogue`,
    description,
    url: absolute(path.catalogue),
    license: spdxAddress(licenses.data),
    creator: publisher(),
    distribution: [
      download('application/json', dataPath.catalogue),
      download('text/csv', dataPath.table),
    ],
  };
}

function download(encodingFormat: string, place: string) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: absolute(place) };
}

export function reportJsonLd(year: string, { title, summary }: Report) {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: title,
    description: summary,
    url: absolute(path.report(year)),
    license: spdxAddress(getSite().licenses.data),
    creator: publisher(),
    distribution: [
      download('text/csv', dataPath.reportTable(year)),
      download('application/json', dataPath.reportData(year)),
    ],
  };
}

export function guidelineJsonLd(
  title: string,
  description: string,
  id: string,
  reviewed: string | undefined,
) {
  return {
    '@context': CONTEXT,
    '@type': 'TechArticle',
    headline: title,
    description,
    url: absolute(path.guideline(id)),
    ...(reviewed !== undefined && { dateModified: reviewed }),
    license: spdxAddress(getSite().licenses.text),
    publisher: publisher(),
  };
}

/** @param lang of its text, where that is another language than that of the pages. */
export function newsJsonLd(
  id: string,
  { title, date, summary }: News,
  lang = getInterfaceLocale(),
) {
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    datePublished: date,
    url: absolute(path.newsItem(id)),
    inLanguage: lang,
    license: spdxAddress(getSite().licenses.text),
    publisher: publisher(),
  };
}

export function eventJsonLd(id: string, event: OfficeEvent) {
  const { title, summary, start, end, place, online, organiser, language } = event;
  const locations = [
    ...(place === undefined ? [] : [{ '@type': 'Place', name: place, address: place }]),
    ...(online === undefined ? [] : [{ '@type': 'VirtualLocation', url: online }]),
  ];
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: title,
    description: summary,
    startDate: isoTime(start, event),
    endDate: end && isoTime(end, event),
    eventAttendanceMode: attendance(place, online),
    location: locations.length > 0 ? locations : undefined,
    organizer: organiser && { '@type': 'Organization', name: organiser },
    inLanguage: language,
    url: absolute(path.event(id)),
  };
}

function attendance(place: string | undefined, online: string | undefined): string | undefined {
  const how = [place && 'Offline', online && 'Online'].filter((mode) => mode !== undefined);
  const [mode] = how.length > 1 ? ['Mixed'] : how;
  return mode && `${CONTEXT}/${mode}EventAttendanceMode`;
}

/** The breadcrumb trail of a page; its last item is the page itself and has no address. */
export function breadcrumbJsonLd(crumbs: readonly Crumb[]) {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, to }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: to && absolute(to),
    })),
  };
}

/** For the content of a script element, in which "<" must be escaped. */
export function jsonLdText(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The page of a single licence at SPDX; an expression is returned as it is. */
export function spdxAddress(expression: string): string {
  const single = /^[\w.-]+$/.test(expression) && !expression.startsWith('LicenseRef-');
  return single ? `https://spdx.org/licenses/${expression}.html` : expression;
}
