/**
 * Publishes a version, in the CI job of its tag: `node scripts/release.ts v1.1.0`. Without dependencies, so that no
 * other code runs beside the token. docs/releasing.md
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { orComplain, terminal } from '../src/lib/command.ts';
import { programVersion } from '../src/lib/program.ts';
import { releaseNotes } from '../src/programs/release/notes.ts';
import { publishRelease } from '../src/programs/release/publish.ts';

const [, , tag = ''] = process.argv;

process.exitCode = await orComplain(terminal, async () => {
  const version = programVersion();
  const notes = releaseNotes(readFileSync('CHANGELOG.md', 'utf8'), tag, version);
  const file = execFileSync('npm', ['pack', '--silent'], { encoding: 'utf8' }).trim();
  const release = { tag, version, notes, file, bytes: new Uint8Array(readFileSync(file)) };
  terminal.print(await publishRelease(release, process.env, fetch));
  return 0 as const;
});
