/** Contact for reporting vulnerabilities of this site: https://www.rfc-editor.org/rfc/rfc9116. */
import type { APIRoute } from 'astro';

import { moment } from '../../lib/moment.ts';
import { absolute } from '../../schemas/data-address.ts';
import { getInterfaceLocale, getSite } from '../../site/site.ts';

/** The RFC recommends less than a year; a site that was not built for so long may have another office. */
const DAYS = 360;

export const GET: APIRoute = () => {
  const { contact } = getSite();
  const expires = new Date(moment().getTime() + DAYS * 24 * 60 * 60 * 1000);
  const lines = [
    `Contact: mailto:${contact.email}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${getInterfaceLocale()}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
