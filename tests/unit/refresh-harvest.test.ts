/** What becomes of the manifests of one repository: texts that they link to, pictures, and what fails. */
import { describe, expect, it } from 'vitest';

import type { Provider, Reading, TextAnswer } from '../../src/refresh/provider.ts';
import type { ForgeSession } from '../../src/refresh/read-forges.ts';
import { withManifest } from '../../src/refresh/harvest.ts';
import { newUsage } from '../../src/lib/http/usage.ts';

const KEY = 'https://lab.example/team/board';
const NOW = '2026-11-21T02:00:00Z';

function sessionOf(answer: (address: URL) => TextAnswer, kind: 'gitlab' | 'git' = 'gitlab') {
  const asked: string[] = [];
  // Only texts are read here.
  const provider = {
    text: (address: URL) => {
      asked.push(address.href);
      return Promise.resolve(answer(address));
    },
  } as Partial<Provider> as Provider;
  const session: ForgeSession = {
    forge: { host: 'lab.example', kind },
    provider,
    usage: newUsage(),
  };
  return { sessions: new Map([['lab.example', session]]), asked };
}

const gone: TextAnswer = { failure: { reason: 'gone', cause: { code: 'git-gone' } } };

async function harvested(
  manifests: Record<string, string>,
  { sessions }: Pick<ReturnType<typeof sessionOf>, 'sessions'> = sessionOf(() => gone),
  signal = new AbortController().signal,
) {
  const warnings: string[] = [];
  const reading: Reading = {
    ...{ source: 'gitlab', looked: ['head'], manifests },
    facts: { head: 'a'.repeat(40), defaultBranch: 'trunk' },
  };
  const warn = (message: string) => void warnings.push(message);
  const read = await withManifest(KEY, reading, undefined, sessions, { signal, warn }, NOW);
  return { read, warnings, manifest: read.facts.manifest };
}

const ohwr = (rows: string) => ({
  '.ohwr.yaml': `version: 1.0.0\nname: Board\nwebsite: ${KEY}\n${rows}`,
});

describe('the pictures of a manifest', () => {
  it('have the address of their file at the branch that was read', async () => {
    const { manifest } = await harvested(
      ohwr('images: [doc/a.png, "https://pictures.example/b.png"]\n'),
    );
    expect(manifest?.fields.images).toEqual([
      `${KEY}/-/raw/trunk/doc/a.png`,
      'https://pictures.example/b.png',
    ]);
    expect(manifest?.sources['images']).toBe('.ohwr.yaml');
  });

  it('keep what is said of them', async () => {
    const image = { '@type': 'ImageObject', contentUrl: 'a.png', caption: 'From above' };
    const text = JSON.stringify({ '@context': 'https://w3id.org/codemeta/3.0', name: 'B', image });
    const { manifest } = await harvested({ 'codemeta.json': text });
    const [picture] = manifest?.fields.images ?? [];
    expect(typeof picture === 'object' ? picture.place : picture).toBe(`${KEY}/-/raw/trunk/a.png`);
  });

  it('are none where their path leads out of the repository, or the forge is of no known kind', async () => {
    const outside = await harvested(ohwr('images: [../../a.png]\n'));
    expect(outside.manifest?.fields).not.toHaveProperty('images');
    expect(outside.manifest?.sources).not.toHaveProperty('images');
    const plain = await harvested(
      ohwr('images: [a.png]\n'),
      sessionOf(() => gone, 'git'),
    );
    expect(plain.manifest?.fields).not.toHaveProperty('images');
  });
});

describe('the texts that a manifest links to', () => {
  const README = `${KEY}/-/raw/trunk/README.md`;
  const NEWS = `${KEY}/-/raw/trunk/NEWS.md`;
  const rows = `description: ${README}\nnewsfeed: ${NEWS}\n`;

  it('are read from forges that the instance lists', async () => {
    const { sessions, asked } = sessionOf(({ pathname }) => ({
      text: pathname.endsWith('NEWS.md')
        ? '## 2026-01-02 One\n\nIt is there.\n'
        : '# Board\n\nIt counts.\n',
    }));
    const { manifest } = await harvested(ohwr(rows), { sessions });
    expect(asked).toEqual([README, NEWS]);
    expect(manifest?.fields.description).toBe('It counts.');
    expect(manifest?.news).toMatchObject([{ date: '2026-01-02' }]);
  });

  it('are said to be gone where the forge says so, and nothing where it is down', async () => {
    expect((await harvested(ohwr(rows))).manifest?.problems.map(({ path }) => path)).toEqual([
      ...['description', 'newsfeed'],
    ]);
    const down = sessionOf(() => ({
      failure: { reason: 'timeout', cause: { code: 'git-silent' } },
    }));
    expect((await harvested(ohwr(rows), down)).manifest?.problems).toEqual([]);
  });

  it.each(['https://elsewhere.example/README.md', README.replace('https:', 'http:')])(
    'are asked for nowhere else: %s',
    async (address) => {
      const { sessions, asked } = sessionOf(() => gone);
      await harvested(ohwr(`description: ${address}\n`), { sessions });
      expect(asked).toEqual([]);
    },
  );

  it('are asked of their forge where they have the address of its raw files', async () => {
    const { sessions, asked } = sessionOf(() => gone);
    const session = {
      ...sessions.get('lab.example'),
      forge: { host: 'github.com', kind: 'github' },
    };
    const raw = 'https://raw.githubusercontent.com/team/board/trunk/README.md';
    const hosts = new Map([...sessions, ['github.com', session as ForgeSession] as const]);
    await harvested(ohwr(`description: ${raw}\n`), { sessions: hosts });
    expect(asked).toEqual([expect.stringContaining('https://github.com/team/board/')]);
  });

  it('are unknown at a forge that gives none', async () => {
    const { sessions } = sessionOf(() => gone);
    for (const session of sessions.values()) delete (session.provider as { text?: unknown }).text;
    const { manifest, warnings } = await harvested(ohwr(rows), { sessions });
    expect([manifest?.problems, warnings]).toEqual([[], []]);
  });
});

describe('a repository', () => {
  it('whose manifests were not looked for keeps what is known of them', async () => {
    const reading: Reading = { source: 'gitlab', looked: ['head'], facts: {} };
    const tools = { signal: new AbortController().signal, warn: () => undefined };
    expect(await withManifest(KEY, reading, undefined, new Map(), tools, NOW)).toBe(reading);
  });

  it('has pictures at the branch that was known, else at its head', async () => {
    const manifests = ohwr('images: [a.png]\n');
    const reading: Reading = { source: 'gitlab', looked: ['head'], manifests, facts: {} };
    const tools = { signal: new AbortController().signal, warn: () => undefined };
    const { sessions } = sessionOf(() => gone);
    const imagesOf = async (before?: object) => {
      const record = before && { source: 'gitlab', fetchedAt: NOW, ...before };
      const read = await withManifest(KEY, reading, record as never, sessions, tools, NOW);
      return read.facts.manifest?.fields.images;
    };
    expect(await imagesOf({ defaultBranch: 'old' })).toEqual([`${KEY}/-/raw/old/a.png`]);
    expect(await imagesOf()).toEqual([`${KEY}/-/raw/HEAD/a.png`]);
  });

  it('without a manifest has been looked at', async () => {
    const { read, manifest } = await harvested({});
    expect([read.looked, manifest]).toEqual([['head', 'manifest'], undefined]);
  });

  it('of which a run was stopped is read again by the next one, without a warning', async () => {
    const ended = AbortSignal.abort(new Error('The run has ended.'));
    const { read, warnings } = await harvested(ohwr(''), undefined, ended);
    expect([read.looked, read.facts.head, warnings]).toEqual([[], undefined, []]);
  });

  it('whose forge fails in a way that nobody foresaw costs only its manifests, with a warning', async () => {
    const { sessions } = sessionOf(() => {
      throw new Error('It is not as it was.');
    });
    const { read, warnings } = await harvested(
      ohwr(`description: ${KEY}/-/raw/trunk/README.md\n`),
      { sessions },
    );
    expect([read.looked, read.facts.head]).toEqual([[], undefined]);
    expect(warnings).toEqual([expect.stringContaining(KEY)]);
  });
});
