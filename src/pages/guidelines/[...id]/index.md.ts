/** Each page of the handbook as Markdown. */
import { path } from '../../../schemas/address.ts';
import { guidelinePages } from '../../../site/guidelines.ts';
import { markdownResponse, type MarkdownRoute } from '../../../site/markdown-route.ts';

export async function getStaticPaths(): Promise<MarkdownRoute[]> {
  const pages = await guidelinePages();
  return pages.map(({ id, data, body = '' }) => ({
    params: { id },
    props: {
      page: { title: data.title, summary: data.summary, body, path: path.guideline(id) },
    },
  }));
}

export const GET = markdownResponse;
