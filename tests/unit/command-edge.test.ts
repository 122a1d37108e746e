/** Commands as a shell starts them, with what somebody may have got wrong. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder = '';

beforeEach(() => {
  folder = temporaryFolder('instance', 'tests/fixtures/small');
});

function run(script: string, instance: string, options: string[] = [], env = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...options, `scripts/${script}.ts`],
    { encoding: 'utf8', env: { ...process.env, OSPO_INSTANCE: instance, ...env } },
  );
  return { status, text: stdout + stderr };
}

describe('OSPO_INSTANCE', () => {
  it.each(['number', 'format-catalogue', 'validate'])(
    'ends npm run %s when it is set to nothing',
    (script) => {
      const { status, text } = run(script, ' ');
      expect(text).toBe(
        'OSPO_INSTANCE is empty. Set it to the folder of an instance, or unset it.\n',
      );
      expect(status).toBe(2);
    },
  );
});

describe('npm run number', () => {
  it('reads a file with a byte order mark, and leaves no temporary file', () => {
    const file = join(folder, 'catalogue/numbers.json');
    const text = readFileSync(file, 'utf8');
    const [first = ''] = Object.keys(JSON.parse(text) as object);
    const { [first]: _, ...rest } = JSON.parse(text) as Record<string, string>;
    writeFileSync(file, `\uFEFF${JSON.stringify(rest)}`);
    expect(run('number', folder).text).toContain(first);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toContain(first);
    expect(readdirSync(join(folder, 'catalogue')).filter((name) => name.endsWith('.tmp'))).toEqual(
      [],
    );
  });
});

describe('npm run validate', () => {
  it('prints no sign of a file name that a terminal would obey', () => {
    writeFileSync(join(folder, 'catalogue/software/a\u001B[31m\nb.yaml'), 'name: A\n');
    const { text } = run('validate', folder);
    expect(text).toContain('catalogue/software/a\\u001b[31m\\u000ab.yaml:1:1 error file/name');
    expect(text).not.toContain('\u001B');
  });
});

describe('the language of an instance', () => {
  it('is that of a night and of the commands that it starts', () => {
    writeFileSync(join(folder, 'catalogue/metadata.json'), '{');
    const { text } = run('nightly', folder, ['--import', './scripts/language.ts'], {
      OSPO_LANGUAGE: 'en-XA',
    });
    expect(text).toContain('⟦catalogue/metadata.json is faulty.');
    expect(text).toContain('⟦The refresh could not run.');
  });
});
