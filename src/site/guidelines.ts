import type { Handbook } from '../schemas/site.ts';
import { getSite } from './site.ts';
import { type TextPage, textPages } from './text-pages.ts';

export type GuidelinePage = TextPage<'guidelines'>;

export interface HandbookSection {
  readonly section: Handbook['sections'][number];
  readonly pages: readonly GuidelinePage[];
}

/** Every page of the handbook, including withdrawn ones, whose addresses stay. */
export function guidelinePages(): Promise<GuidelinePage[]> {
  return textPages('guidelines');
}

/** Whether the office has a handbook: a page of it, even a withdrawn one. */
export async function hasHandbook(): Promise<boolean> {
  return (await guidelinePages()).length > 0;
}

/** The sections of the handbook that have pages, in order, without withdrawn pages. */
export async function handbookSections(): Promise<HandbookSection[]> {
  const pages = (await guidelinePages()).filter(({ data }) => data.status !== 'withdrawn');
  return (getSite().handbook?.sections ?? [])
    .map((section) => ({
      section,
      pages: pages
        .filter(({ id }) => id.startsWith(`${section.id}/`))
        .toSorted(
          (a, b) => a.data.order - b.data.order || a.data.number.localeCompare(b.data.number),
        ),
    }))
    .filter((section) => section.pages.length > 0);
}
