/** The route of pages that somebody wrote, as Markdown. */
import type { APIRoute } from 'astro';

import { type PageText, pageMarkdown } from '../exports/page-markdown.ts';
import { absolute } from '../schemas/data-address.ts';

export interface MarkdownRoute {
  readonly params: { readonly id: string | undefined };
  readonly props: { readonly page: PageText };
}

export const markdownResponse: APIRoute<MarkdownRoute['props']> = ({ props: { page } }) =>
  new Response(pageMarkdown(page, absolute), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
