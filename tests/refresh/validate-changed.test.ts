/** What the validator says of a change, from a repository on disk. */
import { afterEach, describe, expect, it } from 'vitest';

import { validateCommand } from '../../src/instance/validate/command.ts';
import { runCommand } from '../support/run-command.ts';
import { change, cleanUp, DRIVER } from './review-setup.ts';

afterEach(cleanUp);

describe('npm run validate -- --changed', { timeout: 30_000 }, () => {
  it('says what a change brings, also in files that it does not touch, and nothing else', async () => {
    const { instance, git } = await change({
      'catalogue/software/old.yaml':
        'name: Old\nrepositories: [https://lab.test/g/old]\ntopics: [x]\n',
      'catalogue/hardware/board.yaml':
        'name: Board\nrepositories: [https://lab.test/g/board]\nrelations: [{ type: drives, target: gone }]\n',
      'catalogue/hardware/gone.yaml': 'name: Gone\nrepositories: [https://lab.test/g/gone]\n',
    });
    git('add', '--all');
    git('commit', '-q', '-m', 'Faults of others');
    git('checkout', '-q', '-b', 'change');
    git('rm', '-q', 'catalogue/hardware/gone.yaml');
    instance.write('catalogue/software/driver.yaml', DRIVER.replace('MIT', 'GPL3'));
    const { folder } = instance;
    const since = (commit: string, cwd: string) =>
      runCommand(validateCommand, ['--changed', commit], { folder, cwd, now: () => 0 });
    const { exitCode, output } = await since('main', folder);
    expect(exitCode).toBe(1);
    expect(output.split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(
        /^catalogue\/hardware\/board\.yaml:\d+:\d+ error relation\/unknown-target/,
      ),
      expect.stringMatching(/^catalogue\/software\/driver\.yaml:3:\d+ error license\/unknown-id/),
    ]);
    expect(await since('nowhere', '/')).toMatchObject({ exitCode: 2 });
  });
});
