import type { APIRoute } from 'astro';

import {
  apacheRedirects,
  gitlabRedirects,
  nginxMap,
  type Redirect,
} from '../../exports/redirect-maps.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { allRedirects } from '../../site/redirects.ts';

type Render = (redirects: readonly Redirect[]) => string;

const FILES = {
  'gitlab.txt': gitlabRedirects,
  'nginx.map': nginxMap,
  'apache.conf': apacheRedirects,
} as const satisfies Record<string, Render>;

export function getStaticPaths() {
  return Object.entries(FILES).map(([file, render]) => ({ params: { file }, props: { render } }));
}

export const GET: APIRoute<{ render: Render }> = ({ props: { render } }) =>
  new Response(render(allRedirects(getCatalogue())), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
