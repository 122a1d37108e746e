/** The address of a repository, asked at public APIs as a browser does. The answers stand in for the forges. */
import { describe, expect, it } from 'vitest';

import { apiOf, draftFromForge, ForgeError } from '../../src/manifests/importers/forge.ts';

type Answers = Readonly<Record<string, Response | object | string | Error>>;

/** A network that knows these addresses and notes what it was asked. */
function network(answers: Answers) {
  const asked: { address: string; credentials: string | undefined }[] = [];
  const fetch = (input: string | URL | Request, init?: RequestInit) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push({ address, credentials: init?.credentials });
    const answer = answers[address];
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer instanceof Response) return Promise.resolve(answer);
    if (answer === undefined) return Promise.resolve(new Response('', { status: 404 }));
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    return Promise.resolve(new Response(text));
  };
  return { fetch, asked };
}

const GITHUB = 'https://api.github.com/repos/team/tool';
const GITLAB = 'https://gitlab.example.org/api/v4/projects/group%2Fsub%2Ftool';

const github: Answers = {
  [GITHUB]: {
    html_url: 'https://github.com/team/tool',
    name: 'tool',
    description: 'Reads files.',
    homepage: 'tool.example.org',
    topics: ['timing', 'cli'],
    license: { spdx_id: 'MIT' },
  },
  [`${GITHUB}/contents/`]: [
    { name: 'README.md' },
    { name: 'CITATION.cff' },
    { name: 'package.json' },
  ],
  [`${GITHUB}/contents/CITATION.cff`]: 'title: The Tool\n',
  [`${GITHUB}/contents/package.json`]: { name: 'tool-js', license: 'Apache-2.0' },
};

const topics = [{ id: 'timing', label: 'Timing' }];

async function failure(url: string, answers: Answers): Promise<ForgeError | undefined> {
  try {
    await draftFromForge(url, network(answers).fetch);
    return undefined;
  } catch (error) {
    if (error instanceof ForgeError) return error;
    throw error;
  }
}

describe('a repository at GitHub', () => {
  it('is read with its manifests, which are believed before the forge', async () => {
    const { fetch, asked } = network(github);
    const url = 'https://github.com/team/tool/tree/main';
    const draft = await draftFromForge(url, fetch, { kind: 'software', topics });
    expect(draft.values).toEqual({
      name: 'The Tool',
      summary: 'Reads files.',
      licenses: { software: 'Apache-2.0' },
      repositories: ['https://github.com/team/tool'],
      links: { homepage: 'https://tool.example.org' },
      topics: ['timing'],
    });
    expect(draft.origins).toMatchObject({
      name: 'CITATION.cff: title',
      summary: 'github.com: description',
    });
    expect(draft.dropped).toContainEqual({
      field: 'github.com: license',
      because: expect.stringContaining('package.json: license') as string,
    });
    expect(asked.map(({ address }) => new URL(address).host)).toEqual(
      asked.map(() => 'api.github.com'),
    );
    expect(asked.every(({ credentials }) => credentials === 'omit')).toBe(true);
  });

  it('is begun all the same when its files cannot be listed', async () => {
    const draft = await draftFromForge(
      'https://github.com/team/tool',
      network({ ...github, [`${GITHUB}/contents/`]: 'no JSON' }).fetch,
    );
    expect(draft.values.repositories).toEqual(['https://github.com/team/tool']);
    expect(draft.dropped[0]?.because).toMatch(/files were not read/);
  });
});

describe('a repository at GitLab', () => {
  it('is read from any host that is a GitLab by its name', async () => {
    const { fetch } = network({
      [`${GITLAB}?license=true`]: {
        web_url: 'https://gitlab.example.org/group/sub/tool',
        name: 'Tool',
        license: { key: 'cern-ohl-s-2.0' },
      },
      [`${GITLAB}/repository/tree?per_page=100`]: [{ name: '.ohwr.yaml' }],
      [`${GITLAB}/repository/files/.ohwr.yaml/raw?ref=HEAD`]: 'name: Board\n',
    });
    const url = 'https://gitlab.example.org/group/sub/tool.git';
    const draft = await draftFromForge(url, fetch, { kind: 'hardware' });
    expect(draft.values).toEqual({
      name: 'Board',
      licenses: { hardware: 'CERN-OHL-S-2.0' },
      repositories: ['https://gitlab.example.org/group/sub/tool'],
    });
  });

  it('is known by the list of the instance, too', () => {
    const url = 'https://code.example.org/group/tool';
    expect(apiOf(url)).toBeUndefined();
    expect(apiOf(url, { forges: [{ host: 'code.example.org', kind: 'gitlab' }] })).toMatch(
      'https://code.example.org/api/v4/',
    );
  });
});

describe('a redirect', () => {
  const redirected = (address: string) =>
    Object.defineProperties(Response.json(github[GITHUB]), {
      redirected: { value: true },
      url: { value: address },
    });

  it('within the forge is followed', async () => {
    const found = redirected('https://api.github.com/repositories/1');
    const { fetch } = network({ ...github, [GITHUB]: found });
    const draft = await draftFromForge('https://github.com/team/tool', fetch);
    expect(draft.values.name).toBe('The Tool');
  });

  it('to another host says nothing of the repository', async () => {
    const error = await failure('https://github.com/team/tool', {
      ...github,
      [GITHUB]: redirected('https://other.example.org/team/tool'),
    });
    expect(error?.reason).toBe('moved');
    expect(error?.message).toContain('other.example.org');
  });
});

describe('a failure says what happened', () => {
  const at = 'https://github.com/team/tool';
  const limited = new Response('', { status: 403, headers: { 'x-ratelimit-remaining': '0' } });
  const large = new Response('{}', { headers: { 'content-length': '99999999' } });
  it.each<[reason: string, url: string, answers: Answers]>([
    ['not-an-address', 'team/tool', {}],
    ['unknown-forge', 'https://example.org/team/tool', {}],
    ['unknown-forge', 'https://github.com/team', {}],
    ['not-found', at, {}],
    ['rate-limited', at, { [GITHUB]: limited }],
    ['unreachable', at, { [GITHUB]: new TypeError('fetch failed') }],
    ['unreachable', at, { [GITHUB]: new Response('', { status: 502 }) }],
    ['invalid-response', at, { [GITHUB]: '<!doctype html>' }],
    ['invalid-response', at, { [GITHUB]: '[]' }],
    ['too-large', at, { [GITHUB]: large }],
    ['too-large', at, { [GITHUB]: ' '.repeat(3_000_000) }],
  ])('%s: %s', async (reason, url, answers) => {
    const error = await failure(url, answers);
    expect(error?.reason).toBe(reason);
    expect(error?.message).toMatch(/^[A-Z\w.]+ .*\.$/);
  });
});
