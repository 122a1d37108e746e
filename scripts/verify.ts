/** `npm run verify -- <folder or https address>`: whether a published site is identical to a build of its commit. */
import { terminal } from '../src/lib/command.ts';
import { verifyCommand } from '../src/programs/verify/command.ts';
import { buildSite } from '../src/site/build-site.ts';

process.exitCode = await verifyCommand(process.argv.slice(2), {
  ...terminal,
  fetch,
  build: (settings) => {
    Object.assign(process.env, settings);
    return buildSite();
  },
});
