/** Each page of the handbook as Markdown. */
import type { APIRoute } from 'astro';

import { pageMarkdown } from '../../../exports/page-markdown.ts';
import { path } from '../../../schemas/address.ts';
import { absolute } from '../../../schemas/data-address.ts';
import { type GuidelinePage, guidelinePages } from '../../../site/guidelines.ts';

interface Props {
  readonly page: GuidelinePage;
}

export async function getStaticPaths() {
  const pages = await guidelinePages();
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}

export const GET: APIRoute<Props> = ({ props: { page } }) => {
  const { id, data, body = '' } = page;
  return new Response(pageMarkdown({ ...data, body, path: path.guideline(id) }, absolute), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
