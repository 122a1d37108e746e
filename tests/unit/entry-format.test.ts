/** The commands that keep the order and the schemas of entries, on a copy of a small instance. */
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { formatCommand } from '../../src/programs/entry/format-command.ts';
import { schemaCommand } from '../../src/programs/entry/schema-command.ts';
import { writeTogether, writeWhole } from '../../src/instance/write-file.ts';
import { validateCommand } from '../../src/instance/validate/command.ts';
import { commandInstance } from '../support/command-instance.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { at, output, context } = commandInstance();
const filesOf = (kind: string) => readdirSync(at('catalogue', kind));

describe('npm run format:catalogue and npm run schema', () => {
  it('change what is not in order once, and say so with --check', async () => {
    expect(await formatCommand(['--check'], context())).toBe(1);
    expect(await formatCommand([], context()), output()).toBe(0);
    expect(await formatCommand(['--check'], context())).toBe(0);
    expect(await validateCommand([], { ...context(), now: () => 0 })).toBe(0);
  });

  it('says that there is no instance, and writes nothing, in a folder without a catalogue', async () => {
    rmSync(at('catalogue'), { recursive: true });
    expect(await formatCommand([], context())).toBe(2);
    expect(output()).toContain('There is no catalogue/');
  });

  it('neither reads nor writes through links that lead out of the instance', async () => {
    const outside = temporaryFolder('outside');
    writeFileSync(join(outside, 'a.yaml'), 'licenses: {software: MIT}\nname: A\n');
    symlinkSync('/dev/zero', at('catalogue/software/endless.yaml'));
    rmSync(at('catalogue/gateware'), { recursive: true });
    symlinkSync(outside, at('catalogue/gateware'));
    expect(await formatCommand([], context())).toBe(1);
    expect(output()).toContain('endless.yaml: This is a link');
    expect(readFileSync(join(outside, 'a.yaml'), 'utf8')).toMatch(/^licenses/);
    expect(() => writeWhole(at(), 'catalogue/gateware/b.yaml', 'name: B\n')).toThrow(
      'catalogue/gateware/b.yaml was not written: its folder is a link that leads out of the instance.',
    );
    expect(readdirSync(outside)).toEqual(['a.yaml']);
    rmSync(outside, { recursive: true });
  });

  it('leaves nothing behind when a file cannot be written', () => {
    mkdirSync(at('catalogue/software/taken.yaml/sub'), { recursive: true });
    expect(() => writeWhole(at(), 'catalogue/software/taken.yaml', '')).toThrow(
      'catalogue/software/taken.yaml was not written',
    );
    expect(filesOf('software').filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('takes back what was written when a file that belongs to it cannot be', () => {
    mkdirSync(at('catalogue/software/taken.yaml/sub'), { recursive: true });
    const before = filesOf('software');
    const site = readFileSync(at('content/site.yaml'), 'utf8');
    const wanted = new Map([
      ['content/site.yaml', 'title: New\n'],
      ['catalogue/software/new.yaml', 'name: New\n'],
      ['catalogue/software/taken.yaml', ''],
    ]);
    expect(() => writeTogether(at(), new Map([['content/site.yaml', site]]), wanted)).toThrow(
      'catalogue/software/taken.yaml was not written',
    );
    expect(readFileSync(at('content/site.yaml'), 'utf8')).toBe(site);
    expect(filesOf('software')).toEqual(before);
  });

  it('writes the schemas of another instance beside its entries', async () => {
    expect(await schemaCommand(['--check'], context())).toBe(1);
    expect(await schemaCommand([], context())).toBe(0);
    expect(await schemaCommand(['--check'], context())).toBe(0);
    expect(filesOf('schema')).toContain('gateware.json');
  });
});
