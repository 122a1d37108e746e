import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

/** Modules that know of the site and that Node loads as they are. Between them they import most of the others. */
const MODULES = ['format', 'json-ld', 'server-files', 'data-files', 'draw-pictures'];

it('loads modules of the site where there is no instance: none reads it before it is asked', () => {
  const imports = MODULES.map((name) => `import '${pathToFileURL(`src/site/${name}.ts`).href}';`);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', imports.join('\n')],
    { env: { ...process.env, OSPO_INSTANCE: '/nowhere' }, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 60_000);
