/** `npm start`: builds the site from the committed data and serves it, offline. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { buildSite, siteFolder } from '../src/site/build-site.ts';
import { publicationAddress } from '../src/schemas/publication.ts';
import { readSite } from '../src/instance/read-site.ts';
import { siteListener } from '../src/site/serve-site.ts';
import { headerRules } from '../src/site/header-rules.ts';
import { buildMessages } from '#messages/build.ts';

const say = buildMessages.start;

const port = Number(process.env['PORT'] ?? 4321);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(say.badPort(process.env['PORT']));
  process.exitCode = 2;
} else if (await buildSite()) {
  serve(port);
} else {
  process.exitCode = 1;
}

/** On the next free port, if this one is taken. */
function serve(wanted: number): void {
  const site = readSite();
  const { base } = publicationAddress(site, process.env['OSPO_URL']);
  const server = createServer(siteListener(siteFolder(), { base, rules: headerRules(site) }));
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && wanted < 65_535) return serve(wanted + 1);
    console.error(say.notServed(wanted, error.message));
    process.exitCode = 2;
  });
  server.listen(wanted, 'localhost', () => {
    const { port } = server.address() as AddressInfo;
    console.log(say.served(`http://localhost:${port}${base}`));
  });
}
