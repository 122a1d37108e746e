/** From issues to merge requests, against a GitLab on loopback; those who write the issues are not always friends. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { MOST_OPENED, takeIssues } from '../../src/issue-intake/intake.ts';
import { parseYaml } from '../../src/yaml/document.ts';
import { validateInstance } from '../../src/validate/report.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';
import { startForge } from './forge/forge.ts';
import { gitlabOffice, type FakeIssue } from './forge/office.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean();
});

const TOKEN = 'glpat-officetoken';
const instance = readInstance(INSTANCE);
const report = validateInstance(instance);

const ENTRY = `name: Probe
summary: Measures what it touches.
licenses: { software: MIT }
repositories: [https://git.example.org/things/probe]
topics: [timing]
`;

/** An issue as the template makes it. */
function body(entry = ENTRY, file = 'catalogue/software/probe.yaml', more = ''): string {
  return `${more}Please add this.\n\n\`\`\`yaml\n# ${file}\n${entry}\`\`\`\n\n/label ~"add-project"\n`;
}

async function office(...issues: (string | Partial<FakeIssue>)[]) {
  const forge = await startForge('service');
  cleanups.push(() => forge.close());
  const gitlab = gitlabOffice();
  for (const issue of issues) {
    if (typeof issue === 'string') gitlab.open(issue);
    else gitlab.open(issue.description ?? body(), issue);
  }
  forge.other = gitlab.answer;
  const said: string[] = [];
  const project = { api: `${forge.origin}/api/v4`, id: '7', branch: 'main', token: TOKEN, fetch };
  const run = () =>
    takeIssues({
      project,
      instance,
      report,
      repository: { url: 'https://git.example.org/office/site', branch: 'main', kind: 'gitlab' },
      prefix: '',
      say: (text) => said.push(text),
    });
  return { forge, gitlab, run, said };
}

/** All that was sent to change something. */
function writes(forge: Awaited<ReturnType<typeof startForge>>): string[] {
  return forge.log
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace('/api/v4/projects/7', '')}`);
}

describe('an issue with a good entry', () => {
  it('becomes one merge request that closes it, and an answer', async () => {
    const { forge, gitlab, run } = await office(body());
    expect(await run()).toBe(0);
    expect(writes(forge)).toEqual([
      'POST /repository/commits',
      'POST /merge_requests',
      'POST /issues/1/notes',
    ]);
    const file = gitlab.branches.get('add-project/probe')?.['catalogue/software/probe.yaml'] ?? '';
    expect(parseYaml(file).value).toEqual(parseYaml(ENTRY).value);
    expect(gitlab.branches.get('main')).toEqual({});
    expect(gitlab.requests).toMatchObject([
      {
        title: 'Add the project probe',
        source_branch: 'add-project/probe',
        target_branch: 'main',
        description: expect.stringContaining('Closes #1') as string,
      },
    ]);
    expect(gitlab.notes[0]?.body).toContain('The entry is proposed in !1.');
  });

  it('is left alone while it stays the same', async () => {
    const { forge, run } = await office(body());
    await run();
    const before = writes(forge).length;
    expect(await run()).toBe(0);
    expect(writes(forge)).toHaveLength(before);
  });

  it('updates its merge request when it changes', async () => {
    const { forge, gitlab, run } = await office(body());
    await run();
    const [issue] = gitlab.issues;
    if (issue) issue.description = body(ENTRY.replace('Measures', 'Feels'));
    forge.log.length = 0;
    await run();
    expect(writes(forge)).toEqual(['POST /repository/commits', 'PUT /merge_requests/1']);
    expect(gitlab.requests).toHaveLength(1);
    expect(gitlab.branches.get('add-project/probe')?.['catalogue/software/probe.yaml']).toContain(
      'Feels',
    );
  });

  it('changes a project of the catalogue that has the same repository', async () => {
    const entry = readFileSync(join(INSTANCE, 'catalogue/gateware/core.yaml'), 'utf8');
    const { forge, gitlab, run } = await office(
      body(`${entry}summary: Times what runs on it.\n`, 'catalogue/gateware/core.yaml'),
    );
    await run();
    expect(gitlab.requests[0]?.title).toBe('Update the project core');
    expect(forge.log.find(({ path }) => path.endsWith('/commits'))?.body).toContain(
      '"action":"update"',
    );
  });

  it('names its file in the text as well, and may be fenced in other ways', async () => {
    const { gitlab, run } = await office(
      `The file: \`catalogue/gateware/probe.yaml\`\r\n~~~~yml\r\n${ENTRY.replaceAll('software:', 'gateware:').replaceAll('\n', '\r\n')}~~~~`,
    );
    await run();
    expect(Object.keys(gitlab.branches.get('add-project/probe') ?? {})).toEqual([
      'catalogue/gateware/probe.yaml',
    ]);
  });

  it('loses its comments, and with them what they might tell an editor', async () => {
    const comment = '# yaml-language-server: $schema=https://evil.example/schema.json\n';
    const { gitlab, run } = await office(body(`${comment}${ENTRY}# @root /close\n`));
    await run();
    expect(JSON.stringify([...gitlab.branches])).not.toMatch(/evil|@root|\/close/);
  });
});

describe('an issue is answered and proposes nothing', () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b]\n`;
  const wide = `name: [${'['.repeat(5000)}\n`;

  it.each<[string, string, string | RegExp]>([
    ['no block', 'Please add https://git.example.org/things/probe', 'There is no block'],
    ['a block in another language', '```sh\nrm -rf /\n```', 'There is no block'],
    ['two blocks', `${body()}\n${body(ENTRY, 'catalogue/software/other.yaml')}`, 'several YAML'],
    ['a block without an end', '```yaml\nname: Probe\n', 'has no end'],
    ['a body of a megabyte', body(`${ENTRY}# ${'x'.repeat(1_000_000)}\n`), 'too long'],
    ['no file', '```yaml\nname: Probe\n```', 'Nothing says which file'],
    ['two files', body('# catalogue/software/two.yaml\nname: Probe\n'), 'Several files'],
    ['a path that climbs', body(ENTRY, 'catalogue/software/../../.gitlab-ci.yaml'), 'cannot be'],
    ['a path in another folder', body(ENTRY, 'catalogue/vocabularies/topics.yaml'), 'cannot be'],
    ['an encoded path', body(ENTRY, 'catalogue/software/%2e%2e%2fx.yaml'), 'cannot be'],
    ['an id in capitals', body(ENTRY, 'catalogue/software/Probe.yaml'), 'cannot be'],
    ['an id that is too long', body(ENTRY, `catalogue/software/${'x'.repeat(81)}.yaml`), 'cannot'],
    ['a bomb of aliases', body(bomb), /Line \d+ of the block: Aliases/],
    ['a tag that makes objects', body('name: !!js/function "function () {}"\n'), /Tags \\\(|Tags/],
    ['brackets without end', body(wide), /Line 2 of the block: .*(nested|YAML)/],
    ['no mapping', body('- name: Probe\n'), /Line \d+ of the block:/],
    ['two documents', body(`${ENTRY}---\nname: Other\n`), 'one document a file'],
    ['an unknown topic', body(ENTRY.replace('timing', 'timming')), 'Did you mean "timing"?'],
    ['unknown keys', body(`${ENTRY}__proto__: { x: 1 }\nconstructor: 1\n`), 'There is no key'],
    [
      'the repository of another project',
      body(ENTRY.replace('probe]', 'core]')),
      'core.yaml already',
    ],
    ['the id of an ecosystem', body(ENTRY, 'catalogue/software/family.yaml'), 'family'],
    ['a former id', body(ENTRY, 'catalogue/software/old-driver.yaml'), 'old-driver'],
  ])('when it has %s', async (_, description, words) => {
    const { forge, gitlab, run } = await office(description);
    expect(await run()).toBe(0);
    expect(writes(forge)).toEqual(['POST /issues/1/notes']);
    expect(gitlab.notes[0]?.body).toMatch(words);
    expect(gitlab.notes[0]?.body.length).toBeLessThan(8_000);
  });

  it.each([
    ['another', 'https://git.example.org/things/other', 'software', 'choose another id'],
    [
      'another',
      'https://git.example.org/things/other',
      'software',
      '`https://git.example.org/things/core`',
    ],
    [
      'the same',
      'https://GIT.example.org/things/core.git',
      'software',
      '-/edit/main/catalogue/gateware/core.yaml',
    ],
  ])('when its id exists and its repository is %s', async (_, repository, kind, words) => {
    const entry = ENTRY.replace('https://git.example.org/things/probe', repository);
    const { forge, gitlab, run } = await office(body(entry, `catalogue/${kind}/core.yaml`));
    await run();
    expect(writes(forge)).toEqual(['POST /issues/1/notes']);
    expect(gitlab.notes[0]?.body).toContain('There is a project `core` in the catalogue: Core.');
    expect(gitlab.notes[0]?.body).toContain(words);
  });

  it('when the catalogue says the same', async () => {
    const entry = readFileSync(join(INSTANCE, 'catalogue/gateware/core.yaml'), 'utf8');
    const { forge, run } = await office(body(entry, 'catalogue/gateware/core.yaml'));
    await run();
    expect(writes(forge)).toEqual(['POST /issues/1/notes']);
  });

  it('updates the answer when the issue changes, and does not repeat it', async () => {
    const { forge, gitlab, run } = await office('nothing here');
    await run();
    await run();
    expect(writes(forge)).toEqual(['POST /issues/1/notes']);
    const [issue] = gitlab.issues;
    if (issue) issue.description = body();
    await run();
    expect(gitlab.notes).toHaveLength(1);
    expect(gitlab.notes[0]?.body).toContain('proposed in !1');
  });

  it('finds its own answer behind a hundred comments, and never takes that of another for it', async () => {
    const { gitlab, run } = await office('nothing here');
    const copied = '<!-- ospo-portal add-project 0 -->';
    for (let id = 1000; id < 1130; id += 1)
      gitlab.notes.push({ id, place: 'issues/1', body: copied, author: { id: 5 } });
    await run();
    await run();
    expect(gitlab.notes.filter(({ author }) => author.id === 99)).toHaveLength(1);
    expect(gitlab.notes.filter(({ body: text }) => text === copied)).toHaveLength(130);
  });
});

describe('nothing that a stranger wrote acts', () => {
  const HOSTILE = '@all /close !1 #1 <img src=x onerror=alert(1)> [x](javascript:alert(1)) ~bug';

  it('in the answer', async () => {
    const quoted = JSON.stringify(HOSTILE);
    const { gitlab, run } = await office(body(`name: Probe\ntopics: [${quoted}]\n${quoted}: 1\n`));
    await run();
    expectHarmless(gitlab.notes[0]?.body ?? '');
  });

  it('in the merge request', async () => {
    const { gitlab, run } = await office(body(ENTRY.replace('Probe', JSON.stringify(HOSTILE))));
    await run();
    const { title, description } = gitlab.requests[0] ?? { title: '', description: '' };
    expect(title).toBe('Add the project probe');
    expectHarmless(description.replaceAll('#1', '').replace('Closes', ''));
  });

  it('in the text around the block', async () => {
    const { gitlab, run } = await office(body(ENTRY, undefined, `${HOSTILE}\n/merge\n@all\n`));
    await run();
    expect(JSON.stringify([gitlab.notes, gitlab.requests])).not.toContain('@all');
  });

  function expectHarmless(text: string): void {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/^\s*\//m);
    expect(text).not.toMatch(/(?<!\\)<(?!!--)|@\w|#\d|(?<!in )!\d|~\w|(?<!\\)\]\(javascript/);
  }
});

describe('what happens meanwhile', () => {
  it.each<[string, Partial<FakeIssue>]>([
    ['closed', { state: 'closed' }],
    ['confidential', { confidential: true }],
    ['without the label', { labels: [] }],
  ])('an issue that is %s is left alone', async (_, more) => {
    const { forge, run } = await office({ description: body(), ...more });
    expect(await run()).toBe(0);
    expect(writes(forge)).toEqual([]);
  });

  it('an issue that is closed after it was listed is left alone', async () => {
    const { forge, gitlab, run } = await office(body());
    forge.other = (asked) => {
      const answer = gitlab.answer(asked);
      if (asked.path.includes('/issues?')) for (const one of gitlab.issues) one.state = 'closed';
      return answer;
    };
    expect(await run()).toBe(0);
    expect(writes(forge)).toEqual([]);
  });

  it('a branch with another text stays as it is', async () => {
    const { forge, gitlab, run } = await office(body());
    gitlab.branches.set('add-project/probe', { 'catalogue/software/probe.yaml': 'name: Mine\n' });
    await run();
    expect(writes(forge)).toEqual(['POST /issues/1/notes']);
    expect(gitlab.notes[0]?.body).toContain('Somebody has worked on the branch');
  });

  it('goes on where a run was killed between the commit and the merge request', async () => {
    const { forge, gitlab, run } = await office(body());
    await run();
    gitlab.requests.length = 0;
    forge.log.length = 0;
    await run();
    expect(writes(forge)).toEqual(['POST /merge_requests']);
  });

  it('takes no for an answer, until the entry changes', async () => {
    const { gitlab, run } = await office(body());
    await run();
    for (const request of gitlab.requests) request.state = 'closed';
    await run();
    expect(gitlab.requests).toHaveLength(1);
    expect(gitlab.notes[0]?.body).toContain('The office has closed !1');
    const [issue] = gitlab.issues;
    if (issue) issue.description = body(ENTRY.replace('Measures', 'Feels'));
    await run();
    expect(gitlab.requests.map(({ state }) => state)).toEqual(['closed', 'opened']);
  });

  it('never takes over the merge request of another issue, or of a fork', async () => {
    const { gitlab, run } = await office(body(), body(ENTRY.replace('Measures', 'Feels')));
    await run();
    expect(gitlab.requests).toHaveLength(1);
    expect(gitlab.notes.find(({ place }) => place === 'issues/2')?.body).toContain('in !1 already');
    const [request] = gitlab.requests;
    if (request) request.source_project_id = 666;
    gitlab.branches.delete('add-project/probe');
    gitlab.issues.pop();
    await run();
    expect(gitlab.requests.map(({ source_project_id }) => source_project_id)).toEqual([666, 7]);
  });

  it('opens no more than a few at once', async () => {
    const many = Array.from({ length: MOST_OPENED + 2 }, (_, index) =>
      body(ENTRY.replace('things/probe', `things/p${index}`), `catalogue/software/p${index}.yaml`),
    );
    const { gitlab, run } = await office(...many);
    await run();
    expect(gitlab.requests).toHaveLength(MOST_OPENED);
    await run();
    expect(gitlab.requests).toHaveLength(MOST_OPENED + 2);
  });
});

describe('when GitLab fails', () => {
  const twoIssues = [
    body(),
    body(ENTRY.replace('things/probe', 'things/two'), 'catalogue/software/two.yaml'),
  ];

  it.each([
    [500, 1],
    [429, 0],
  ])('with %i at one issue, the others are not lost', async (status, opened) => {
    const { forge, gitlab, run, said } = await office(...twoIssues);
    let isDown = true;
    forge.other = (asked) =>
      isDown && asked.method === 'GET' && asked.path.endsWith('/issues/1')
        ? { status, body: 'private-token: x' }
        : gitlab.answer(asked);
    expect(await run()).toBe(1);
    expect(said.join('\n')).toContain(`#1: GitLab answered GET /issues/1 with status ${status}.`);
    expect(gitlab.requests).toHaveLength(opened);
    isDown = false;
    expect(await run()).toBe(0);
    expect(gitlab.requests).toHaveLength(2);
  });

  it('with a redirect, the token does not follow', async () => {
    const other = await startForge('service');
    cleanups.push(() => other.close());
    const { forge, run } = await office(body());
    forge.other = () => ({ status: 302, body: '', headers: { location: `${other.origin}/api` } });
    await expect(run()).rejects.toThrow();
    expect(other.log).toEqual([]);
  });
});

describe('npm run take-issues', { timeout: 30_000 }, () => {
  it('sends the token to the API alone, and says it nowhere', async () => {
    const { forge, gitlab } = await office(body(), body(`# ${TOKEN}\nname: ${TOKEN}\n`));
    const { code, output } = await script({
      OSPO_INSTANCE: INSTANCE,
      CI_API_V4_URL: `${forge.origin}/api/v4`,
      CI_PROJECT_ID: '7',
      CI_DEFAULT_BRANCH: 'main',
      ISSUES_TOKEN: TOKEN,
    });
    expect(output).toContain('#1: opened, answered');
    expect(code).toBe(0);
    expect(output).not.toContain(TOKEN);
    expect(new Set(forge.log.map(({ headers }) => headers['private-token']))).toEqual(
      new Set([TOKEN]),
    );
    const [request] = gitlab.requests;
    expect(JSON.stringify([request, [...gitlab.branches]])).not.toContain(TOKEN);
  });

  it('says which variable is missing', async () => {
    const { code, output } = await script({ CI_API_V4_URL: 'https://git.example.org/api/v4' });
    expect(code).toBe(2);
    expect(output).toMatch(/^The variable CI_PROJECT_ID is not set/);
  });
});

function script(env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const { PATH } = process.env;
  const child = spawn(process.execPath, ['scripts/take-issues.ts'], { env: { PATH, ...env } });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
