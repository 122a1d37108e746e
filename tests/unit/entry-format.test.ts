/** The commands that keep the order and the schemas of entries, on a copy of a small instance. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { formatCommand } from '../../src/entry-command/format-command.ts';
import { schemaCommand } from '../../src/entry-command/schema-command.ts';
import { validateCommand } from '../../src/validate/command.ts';

let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'instance-'));
  cpSync('tests/fixtures/small', folder, { recursive: true });
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const world = () => ({
  folder,
  cwd: folder,
  print: (text: string) => void said.push(text),
  complain: (text: string) => void said.push(text),
});
const output = () => said.join('\n');
const filesOf = (kind: string) => readdirSync(join(folder, 'catalogue', kind));

describe('npm run format:catalogue and npm run schema', () => {
  it('change what is not in order once, and say so with --check', async () => {
    expect(await formatCommand(['--check'], world())).toBe(1);
    expect(await formatCommand([], world()), output()).toBe(0);
    expect(await formatCommand(['--check'], world())).toBe(0);
    expect(validateCommand([], folder, folder, () => 0).exitCode).toBe(0);
  });

  it('writes the schemas of another instance beside its entries', async () => {
    expect(await schemaCommand(['--check'], world())).toBe(1);
    expect(await schemaCommand([], world())).toBe(0);
    expect(await schemaCommand(['--check'], world())).toBe(0);
    expect(filesOf('schema')).toContain('gateware.json');
  });
});
