/** `npm start`: builds the site from the committed data and serves it, offline. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { buildSite, siteFolder } from '../src/site/build-site.ts';
import { publicationAddress } from '../src/schemas/publication.ts';
import { readSite } from '../src/instance/read-site.ts';
import { siteListener } from '../src/site/serve-site.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT']}". Set it to a number from 0 to 65535.`);
  process.exitCode = 2;
} else if (await buildSite()) {
  serve(port);
} else {
  process.exitCode = 1;
}

/** On the next free port, if another program has this one. */
function serve(wish: number): void {
  const { base } = publicationAddress(readSite(), process.env['OSPO_URL']);
  const server = createServer(siteListener(siteFolder(), base));
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && wish < 65_535) return serve(wish + 1);
    console.error(`The site cannot be served at port ${wish}: ${error.message}.`);
    process.exitCode = 2;
  });
  server.listen(wish, 'localhost', () => {
    const { port } = server.address() as AddressInfo;
    console.log(`The site is served at http://localhost:${port}${base}. Ctrl-C stops it.`);
  });
}
