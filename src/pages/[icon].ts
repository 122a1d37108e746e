/** What a browser shows in its tabs: `/favicon.svg`, `/favicon.png`, or both. */
import type { APIRoute } from 'astro';

import type { Icon } from '../instance/brand/read-brand.ts';
import { getBrand } from '../site/brand.ts';

export function getStaticPaths() {
  return getBrand().icons.map((props) => ({ params: { icon: props.name }, props }));
}

export const GET: APIRoute<Icon> = ({ props: { content, type } }) =>
  new Response(content, { headers: { 'content-type': type } });
