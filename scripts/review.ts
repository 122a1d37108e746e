/** Reviews a merge request, and comments on it: `npm run review -- --help`. */
import { setTimeout as sleep } from 'node:timers/promises';

import { instanceFolder } from '../src/instance/instance-folder.ts';
import { reviewCommand } from '../src/programs/review/command.ts';
import { redactor } from '../src/lib/secrets.ts';

const { env } = process;
const secrets = Object.keys(env).filter((name) => /TOKEN|SECRET|PASSWORD/.test(name));
const redact = redactor(secrets.map((name) => env[name]));

process.exitCode = await reviewCommand(process.argv.slice(2), {
  env,
  folder: instanceFolder(),
  fetch,
  clock: { now: () => new Date(), sleep: async (milliseconds) => void (await sleep(milliseconds)) },
  signal: AbortSignal.timeout(120_000),
  print: (text) => console.log(redact(text)),
  complain: (text) => console.error(redact(text)),
});
