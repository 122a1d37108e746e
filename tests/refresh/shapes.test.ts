/** An answer of any shape takes no value away, unless it is well formed and says that there is none. */
import { describe, expect, it } from 'vitest';

import { FACTS, type MetadataRecord } from '../../src/schemas/metadata.ts';
import { chanceOf } from './chance.ts';
import { mutated } from './forge/mutate.ts';
import { fakeRepository, type FakeRepository } from './forge/repository.ts';
import { github } from './github-forge.ts';
import { rest } from './rest-forge.ts';
import { OPTIONS } from './setup.ts';

const ROUNDS = 60;

const FILES = {
  'README.md': '',
  LICENSE: '',
  'top.vhd': '',
  '.ohwr.yaml': 'version: 1.0.0\nname: SPEC\nwebsite: https://spec.test/\n',
};

async function office(kind: 'github' | 'gitlab' | 'forgejo') {
  const repository = fakeRepository(1, { homepage: 'https://spec.test/', files: FILES });
  const made = await (kind === 'github' ? github([repository]) : rest(kind, [repository]));
  const record = (): MetadataRecord => {
    const text = [...made.files.texts].find(([path]) => path.endsWith('metadata.json'))?.[1];
    const records = Object.values(JSON.parse(text ?? '{}') as Record<string, MetadataRecord>);
    if (!records[0]) throw new Error('There is no record.');
    return records[0];
  };
  const run = () => made.run({ options: { ...OPTIONS, acceptLosses: true, force: true } });
  return { ...made, run, record, repository: made.forge.repositories[0] ?? repository };
}

function valuesOf(record: MetadataRecord) {
  return Object.fromEntries(FACTS.map((name) => [name, record[name]]));
}

describe.each(['github', 'gitlab', 'forgejo'] as const)('an answer of %s', (kind) => {
  it('takes no value away for its shape', async () => {
    const { forge, run, record } = await office(kind);
    await run();
    const before = valuesOf(record());
    let warnings = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const chance = chanceOf(round);
      forge.fault = () => (good) =>
        JSON.stringify(mutated(JSON.parse(good), chance, 1 + (round % 5)));
      warnings += (await run()).warnings.length;
      expect([round, valuesOf(record())]).toEqual([round, before]);
    }
    expect(warnings).toBeGreaterThan(ROUNDS / 4);
  });

  it.each([
    ['description', { description: null }],
    ['topics', { topics: [] }],
    ['license', { license: null }],
    ['latestRelease', { release: null }],
    ['latestTag', { tags: [] }],
    ['manifest', { files: { 'README.md': '' } }],
    ...(kind === 'gitlab' ? [] : [['homepage', { homepage: null }] as const]),
    [kind === 'gitlab' ? 'languages' : 'languageBytes', { languages: {} }],
  ] as [keyof MetadataRecord, Partial<FakeRepository>][])(
    'takes %s away when it says that there is none',
    async (name, change) => {
      const { repository, run, record } = await office(kind);
      await run();
      expect(record()).toHaveProperty(name);
      Object.assign(repository, change);
      await run();
      expect(record()).not.toHaveProperty(name);
    },
  );

  it('names the part that has another shape', async () => {
    const { forge, run, record } = await office(kind);
    await run();
    const field = { github: 'stargazerCount', gitlab: 'star_count', forgejo: 'stars_count' }[kind];
    forge.fault = () => (good) => good.replace(`"${field}":3`, `"${field}":"3"`);
    const { warnings } = await run();
    expect(warnings).toEqual([expect.stringContaining(`answered ${field} in another shape`)]);
    expect(record()).toMatchObject({ stars: 3, kept: [{ facts: ['stars'] }] });
  });
});
