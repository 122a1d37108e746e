/** How the program that converts boards is run, whatever it does: one that answers as `kicad-cli` of KiCad 10.0.7 does stands for it. */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { kicadCli } from '../../src/refresh/boards/kicad-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'boards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const never = new AbortController().signal;
let count = 0;

/** A program that does this when it is asked to convert; `$out` is where it shall write. */
function program(converting: string, version = 'echo 10.0.7'): string {
  const path = join(folder, `kicad-cli-${(count += 1)}`);
  const script = `#!/bin/sh\n[ "$1" = version ] && { ${version}; exit; }\nout="$6"\n${converting}\n`;
  writeFileSync(path, script);
  chmodSync(path, 0o755);
  return path;
}

async function convert(converting: string, timeout = 5000, signal = never) {
  const file = join(folder, 'board.brd');
  writeFileSync(file, 'a board');
  const cli = await kicadCli(program(converting), signal, timeout);
  return cli?.(file, 'eagle');
}

describe('the version of the program', () => {
  it.each([
    ['10.0.7', true],
    ['11.0.0-rc1', true],
    // It answers, and has neither `pcb import` nor `pcb upgrade`.
    ['9.0.8', false],
    ['', false],
  ])('%j can convert: %s', async (version, can) => {
    const cli = await kicadCli(program('', `echo ${version}`), never);
    expect(cli !== undefined).toBe(can);
  });

  it('is that of no program where it fails, never ends or is not there', async () => {
    expect(await kicadCli(program('', 'echo 10.0.7; exit 3'), never)).toBeUndefined();
    expect(await kicadCli(program('', 'sleep 60'), never, 300)).toBeUndefined();
    expect(await kicadCli(join(folder, 'nowhere'), never)).toBeUndefined();
  });
});

describe('a board', () => {
  it('is what the program writes', async () => {
    expect(await convert('cat "$7" > "$out"')).toBe('a board');
    expect(readdirSync(folder)).not.toContain('converted.kicad_pcb');
  });

  it.each([
    ['fails after it has written', 'echo board > "$out"; exit 2'],
    ['writes nothing', 'true'],
    ['is killed', 'kill -9 $$'],
    ['prints without end', 'yes'],
    ['writes without end', 'exec cat /dev/zero > "$out"'],
  ])('is none where it %s', async (_, converting) => {
    expect(await convert(converting)).toBeUndefined();
    expect(readdirSync(folder)).not.toContain('converted.kicad_pcb');
  });

  it('is none where it takes too long; what it started ends with it', async () => {
    const mark = join(folder, 'helper');
    expect(await convert(`(sleep 2; touch ${mark}) & wait`, 500)).toBeUndefined();
    await new Promise((later) => setTimeout(later, 2200));
    expect(existsSync(mark)).toBe(false);
  });

  it('is no longer asked for when the run ends, and nothing is said of it', async () => {
    const end = new AbortController();
    const asked = convert('sleep 60', 60_000, end.signal);
    setTimeout(() => end.abort(), 300);
    await expect(asked).rejects.toThrow('aborted');
  });
});

it('knows no secret, and leaves its settings in a home that is gone afterwards', async () => {
  process.env['SOME_TOKEN'] = 'secret';
  const said = await convert('env > "$out"; pwd >> "$out"; touch "$HOME/settings"').finally(
    () => delete process.env['SOME_TOKEN'],
  );
  const home = /^HOME=(.*)$/m.exec(said ?? '')?.[1] ?? '';
  expect(home).toContain('kicad-');
  expect(said?.split('\n')).toContain(home);
  expect(existsSync(home)).toBe(false);
  expect(said).not.toContain('secret');
  expect(existsSync('settings')).toBe(false);
});

/** Run by hand where it is: `KICAD_CLI=/usr/bin/kicad-cli npm test -- tests/refresh/kicad-cli.test.ts`. */
const real = process.env['KICAD_CLI'];

describe.runIf(real)('the program itself', () => {
  it.each([
    ['eagle-6.brd', 'eagle'],
    ['kicad-5.kicad_pcb', 'kicad'],
  ] as const)('converts %s', async (name, format) => {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(join('tests/fixtures/boards', name)));
    const cli = await kicadCli(real ?? '', never);
    expect(await cli?.(file, format)).toMatch(/^\(kicad_pcb\s+\(version 20\d{6}\)/);
  });

  it('converts nothing that is no board', async () => {
    const file = join(folder, 'no.PcbDoc');
    writeFileSync(file, 'no board');
    const cli = await kicadCli(real ?? '', never);
    expect(await cli?.(file, 'altium')).toBeUndefined();
  });
});
