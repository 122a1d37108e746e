/** A project with a local repository, and nightly runs that draw its boards. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach } from 'vitest';

import { runRefresh } from '../../src/refresh/run.ts';
import { boardsSchema } from '../../src/schemas/board-record.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge } from './forge/forge.ts';
import { changeGitRepository, makeGitRepository } from './forge/git.ts';
import { entryOf, memoryFiles, runInput, standingClock, textOf } from './setup.ts';

export const TIDE = readFileSync('tests/fixtures/boards/tide-board.kicad_pcb', 'utf8');
export const BUTTON = readFileSync('tests/fixtures/boards/kicad-10.kicad_pcb', 'utf8');
export const OLD = '(kicad_pcb (version 20171130) (host pcbnew 5.1))';
export const KEY = 'https://git.test/group/board';
export const FOLDER = '/catalogue/media/board';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A hardware entry with one repository that has these files, and runs that read it. */
export async function boardsSetup(
  files: Readonly<Record<string, string>>,
  more: Record<string, unknown> = {},
) {
  const root = mkdtempSync(join(tmpdir(), 'boards-'));
  ends.push(() => rmSync(root, { recursive: true, force: true }));
  makeGitRepository(root, 'group/board', { 'README.md': '# Board', ...files });
  const forge = await startForge('smart-git', [], root);
  ends.push(() => forge.close());
  const kept = memoryFiles();
  const clock = standingClock('2026-11-21T02:00:00Z');
  const entries = [entryOf('board', KEY, more)];
  const night = (other: object = {}) =>
    runRefresh(
      runInput({
        entries,
        forges: [{ host: 'git.test', kind: 'git', api: forge.origin }],
        services: [{ kind: 'boards' }],
        files: kept,
        clock,
        ...other,
      }),
    );
  const record = () => metadataSchema.parse(JSON.parse(textOf(kept, 'metadata')))[KEY]?.boards;
  const boards = () =>
    boardsSchema.parse(JSON.parse(kept.texts.get(`${FOLDER}/boards.json`) ?? '{"boards":[]}'));
  const media = () => new Map([...kept.texts].filter(([path]) => path.startsWith(FOLDER)));
  const change = (changed: Readonly<Record<string, string | null>>, day: string) => {
    changeGitRepository(root, 'group/board', changed);
    clock.set(`2026-11-${day}T02:00:00Z`);
  };
  return { forge, night, record, boards, media, change, clock, files: kept };
}
