import { describe, expect, it } from 'vitest';

import { load } from 'js-yaml';

import { cffSchema } from '../../src/exports/schemas/cff.ts';
import { outreachCommand } from '../../src/programs/outreach/command.ts';
import { letterText } from '../../src/programs/outreach/letter-text.ts';
import { letterTo } from '../../src/programs/outreach/letter.ts';
import type { EntryInput } from '../../src/schemas/entry.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { fittingSite } from '../../src/instance/values.ts';
import { readInstance } from '../../src/instance/read.ts';
import { runCommand } from '../support/run-command.ts';
import { addressOf, LEAST, READ, subject } from './export-setup.ts';

const SMALL = 'tests/fixtures/small';

async function run(args: string[], folder = SMALL) {
  const files: Record<string, string> = {};
  const write = (path: string, text: string) => void (files[path] = text);
  const outcome = await runCommand(outreachCommand, args, { folder, address: undefined, write });
  return { ...outcome, files };
}

describe('npm run outreach', () => {
  it('says what is missing, why, how, and gives the file filled in', async () => {
    const { exitCode, output, files } = await run(['--only', 'tide-driver']);
    expect([exitCode, files]).toEqual([0, {}]);
    expect(output).toContain('# Files that would help others to use Tide driver C++\n');
    expect(output).toContain(
      '- **CITATION.cff.** It says how the work wants to be cited, and programs read it. [How to do it](https://open.harbour.example/open/guidelines/start/publish/)',
    );
    const draft = /```\n(cff-version[^`]+)```/.exec(output)?.[1] ?? '';
    expect(cffSchema.safeParse(load(draft)).error).toBeUndefined();
    const [, address = ''] = /\[Add CITATION\.cff\]\(([^)]+)\)/.exec(output) ?? [];
    expect(address).toMatch(
      /^https:\/\/forge\.harbour\.example\/open\/tide-driver\/_new\/main\?filename=CITATION\.cff&/,
    );
    expect(new URL(address).searchParams.get('value')?.trim()).toBe(draft.trim());
    expect(output).toContain('https://open.harbour.example/open/projects/tide-driver/care/');
  });

  it('writes one file for each project that was read and lacks something, and nothing of others', async () => {
    const { exitCode, output, files } = await run(['--out', 'letters']);
    expect([exitCode, output]).toEqual([0, '1 text in letters.']);
    expect(Object.keys(files)).toEqual(['letters/tide-driver.md']);
    expect(await run(['--only', 'buoy'])).toMatchObject({ exitCode: 0, files: {} });
  });

  it.each([
    [['--only', 'nobody'], 'There is no project "nobody".'],
    [['--send'], 'Usage: npm run outreach'],
  ])('refuses %j', async (args, words) => {
    const { exitCode, output } = await run(args);
    expect(exitCode).toBe(2);
    expect(output).toContain(words);
  });

  it('names the folder that is no instance', async () => {
    const { exitCode, output } = await run([], 'tests/unit');
    expect([exitCode, output.includes('tests/unit')]).toEqual([2, true]);
  });
});

const site = fittingSite(readInstance(SMALL));

function letter(record: Partial<MetadataRecord>, entry: Partial<EntryInput> = {}) {
  const about = subject('software', { ...LEAST, ...entry }, record);
  return letterTo(about, { site, guidelines: new Set() });
}

describe('the files of a letter', () => {
  const NONE = {
    readme: false,
    license: false,
    reuse: false,
    contributing: false,
    codeOfConduct: false,
    security: false,
    citation: false,
    codemeta: false,
  };

  it('make nothing up: what nobody has stated is left to fill in', () => {
    const files = letter({ hygiene: NONE })?.files ?? [];
    expect(files.map(({ name }) => name)).toEqual([
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'CITATION.cff',
      'codemeta.json',
    ]);
    expect(files.filter(({ text }) => text.includes('FILL IN')).map(({ name }) => name)).toEqual([
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'CITATION.cff',
    ]);
  });

  it('take the licence, the contact and the links that are known', () => {
    const files = letter(
      { hygiene: NONE },
      {
        licenses: { software: 'MIT' },
        contact: 'tool-team@example.org',
        links: { issues: 'https://git.example.org/team/tool/issues' },
      },
    )?.files;
    const text = (name: string) => files?.find((file) => file.name === name)?.text;
    expect(text('REUSE.toml')).toContain('SPDX-License-Identifier = "MIT"');
    expect(text('SECURITY.md')).toContain('Write to tool-team@example.org.');
    expect(text('CONTRIBUTING.md')).toContain('https://git.example.org/team/tool/issues');
  });

  it('offer no manifest where there is one', () => {
    const fields = { summary: 'It measures.' };
    const manifest = { fields, sources: { summary: 'codemeta.json' }, problems: [] };
    const names = letter({ hygiene: NONE, manifest })?.files.map(({ name }) => name);
    expect(names).not.toContain('codemeta.json');
  });

  it('are not written for a project that lacks nothing or was not read', () => {
    const all = Object.fromEntries(Object.keys(NONE).map((file) => [file, true]));
    const complete = { hygiene: all, zenodo: undefined } satisfies Partial<MetadataRecord>;
    const links = { documentation: 'https://docs.example.org' };
    expect(letter(complete, { links })).toBeUndefined();
    expect(letter({ ...READ, hygiene: undefined })).toBeUndefined();
  });

  it('stand in fences that their own text cannot end', () => {
    const found = letter({ hygiene: { readme: false } }, { summary: 'Use ```` to run it.' });
    const text = found && letterText(found, { title: 'Catalogue', addressOf });
    expect(text).toMatch(/\n`{5}\n# Tool\n[^]*\n`{5}\n/);
  });
});
