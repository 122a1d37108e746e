/** Each page about the office and the site that somebody wrote, as Markdown. */
import { path } from '../../../schemas/address.ts';
import { markdownResponse, type MarkdownRoute } from '../../../site/markdown-route.ts';
import { textPages } from '../../../site/text-pages.ts';

export async function getStaticPaths(): Promise<MarkdownRoute[]> {
  const pages = await textPages('pages');
  return pages.map(({ id, data, body = '' }) => ({
    params: { id: id === 'about' ? undefined : id },
    props: { page: { title: data.title, summary: data.summary, body, path: path.page(id) } },
  }));
}

export const GET = markdownResponse;
