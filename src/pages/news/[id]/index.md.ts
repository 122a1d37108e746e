/** Each piece of news as Markdown. */
import { path } from '../../../schemas/address.ts';
import { sourceText } from '../../../site/markdown-parts.ts';
import { markdownResponse, type MarkdownRoute } from '../../../site/markdown-route.ts';
import { textPages } from '../../../site/text-pages.ts';

export async function getStaticPaths(): Promise<MarkdownRoute[]> {
  const pieces = await textPages('news');
  return pieces.map(({ id, data, body = '' }) => ({
    params: { id },
    props: {
      page: { ...data, body, path: path.newsItem(id), sources: sourceText(data.sources) },
    },
  }));
}

export const GET = markdownResponse;
