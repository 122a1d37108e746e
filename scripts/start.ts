/** `npm start`: builds the site from the committed data and serves it, offline. */
import { preview } from 'astro';

import { buildSite } from '../src/site/build-site.ts';
import { publicationAddress } from '../src/site/publication.ts';
import { readSite } from '../src/site/read-site.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT']}". Set it to a number from 0 to 65535.`);
  process.exitCode = 2;
} else if (await buildSite()) {
  // Astro would go into the background where nobody watches the terminal.
  process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
  const server = await preview({ server: { port }, logLevel: 'warn' });
  const { base } = publicationAddress(readSite(), process.env['OSPO_URL']);
  console.log(`The site is served at http://localhost:${server.port}${base}. Ctrl-C stops it.`);
} else {
  process.exitCode = 1;
}
