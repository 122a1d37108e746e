/** `npm run dev`: serves the site for editing, with live reload. */
import { dev } from 'astro';

import { command, terminal } from '../src/lib/command.ts';
import { astroConfig } from '../src/site/astro-config.ts';
import { buildMessages } from '#messages/build.ts';

process.env['NODE_ENV'] ??= 'development';

const run = command({
  usage: buildMessages.dev.usage,
  options: { port: { type: 'string' }, host: { type: 'string' } },
  run: async ({ values: { port, host } }) => {
    await dev({
      ...astroConfig,
      server: {
        ...(port !== undefined && { port: Number(port) }),
        ...(host !== undefined && { host }),
      },
    });
    return 0 as const;
  },
});
const exitCode = await run(process.argv.slice(2), terminal);
if (exitCode !== 0) process.exitCode = exitCode;
