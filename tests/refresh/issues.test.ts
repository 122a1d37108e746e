/** From issues to merge requests, against forges on loopback: what works, and what happens meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { MOST_OPENED } from '../../src/programs/intake/intake.ts';
import { parseYaml } from '../../src/instance/yaml/document.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';
import type { FakeIssue } from './forge/hosted.ts';
import { HOSTS } from './forge/hosts.ts';
import { body, cleanUp, ENTRY, office } from './issue-office.ts';

afterEach(cleanUp);

describe.each(HOSTS)('an issue with a good entry at %s', (kind) => {
  it('becomes one merge request that closes it, and an answer', async () => {
    const { state, run, writes } = await office(kind, body());
    expect(await run()).toBe(0);
    expect(writes()).toEqual(['commit', 'open a request', 'comment on issue 1']);
    const file = state.branches.get('add-project/probe')?.['catalogue/software/probe.yaml'] ?? '';
    expect(parseYaml(file).value).toEqual(parseYaml(ENTRY).value);
    expect(state.branches.get('main')).not.toHaveProperty(['catalogue/software/probe.yaml']);
    expect(state.requests).toMatchObject([
      {
        title: 'Add the project probe',
        branch: 'add-project/probe',
        target: 'main',
        description: expect.stringContaining('Closes #1') as string,
      },
    ]);
    expect(state.notes[0]?.body).toContain('The entry is proposed in !1.');
  });

  it('is left alone while it stays the same', async () => {
    const { run, writes } = await office(kind, body());
    await run();
    const before = writes().length;
    expect(await run()).toBe(0);
    expect(writes()).toHaveLength(before);
  });

  it('updates its merge request when it changes', async () => {
    const { forge, state, run, writes } = await office(kind, body());
    await run();
    const [issue] = state.issues;
    if (issue) issue.description = body(ENTRY.replace('Measures', 'Feels'));
    forge.log.length = 0;
    await run();
    expect(writes()).toEqual(['commit', 'change request 1']);
    expect(state.requests).toHaveLength(1);
    expect(state.branches.get('add-project/probe')?.['catalogue/software/probe.yaml']).toContain(
      'Feels',
    );
  });

  it('changes a project of the catalogue that has the same repository', async () => {
    const entry = readFileSync(join(INSTANCE, 'catalogue/gateware/core.yaml'), 'utf8');
    const { state, run } = await office(
      kind,
      body(`${entry}summary: Times what runs on it.\n`, 'catalogue/gateware/core.yaml'),
    );
    await run();
    expect(state.requests[0]?.title).toBe('Update the project core');
    expect(state.commits).toMatchObject([{ isUpdate: true }]);
  });

  it('names its file in the text as well, and may be fenced in other ways', async () => {
    const { state, run } = await office(
      kind,
      `The file: \`catalogue/gateware/probe.yaml\`\r\n~~~~yml\r\n${ENTRY.replaceAll('software:', 'gateware:').replaceAll('\n', '\r\n')}~~~~`,
    );
    await run();
    expect(state.branches.get('add-project/probe')).toHaveProperty([
      'catalogue/gateware/probe.yaml',
    ]);
  });

  it('loses its comments, and with them what they might tell an editor', async () => {
    const comment = '# yaml-language-server: $schema=https://evil.example/schema.json\n';
    const { state, run } = await office(kind, body(`${comment}${ENTRY}# @root /close\n`));
    await run();
    expect(JSON.stringify([...state.branches])).not.toMatch(/evil|@root|\/close/);
  });
});

describe.each(HOSTS)('what happens meanwhile at %s', (kind) => {
  it.each<readonly [string, Partial<FakeIssue>]>([
    ['closed', { state: 'closed' }],
    // Forgejo has none that only some people see.
    ...(kind === 'gitlab' ? [['confidential', { confidential: true }] as const] : []),
    ['without the label', { labels: [] }],
  ])('an issue that is %s is left alone', async (_, more) => {
    const { run, writes } = await office(kind, { description: body(), ...more });
    expect(await run()).toBe(0);
    expect(writes()).toEqual([]);
  });

  it('an issue that is closed after it was listed is left alone', async () => {
    const { forge, state, run, writes } = await office(kind, body());
    forge.other = (asked) => {
      const answer = state.answer(asked);
      if (state.deed(asked) === 'list issues') for (const one of state.issues) one.state = 'closed';
      return answer;
    };
    expect(await run()).toBe(0);
    expect(writes()).toEqual([]);
  });

  it('a branch with another text stays as it is', async () => {
    const { state, run, writes } = await office(kind, body());
    state.branches.set('add-project/probe', { 'catalogue/software/probe.yaml': 'name: Mine\n' });
    await run();
    expect(writes()).toEqual(['comment on issue 1']);
    expect(state.notes[0]?.body).toContain('Somebody has worked on the branch');
  });

  it('goes on where a run was killed between the commit and the merge request', async () => {
    const { forge, state, run, writes } = await office(kind, body());
    await run();
    state.requests.length = 0;
    forge.log.length = 0;
    await run();
    expect(writes()).toEqual(['open a request']);
  });

  it('takes no for an answer, until the entry changes', async () => {
    const { state, run } = await office(kind, body());
    await run();
    for (const request of state.requests) request.state = 'closed';
    await run();
    expect(state.requests).toHaveLength(1);
    expect(state.notes[0]?.body).toContain('The office has closed !1');
    const [issue] = state.issues;
    if (issue) issue.description = body(ENTRY.replace('Measures', 'Feels'));
    await run();
    expect(state.requests.map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('never takes over the merge request of another issue, or of a fork', async () => {
    const { state, run } = await office(kind, body(), body(ENTRY.replace('Measures', 'Feels')));
    await run();
    expect(state.requests).toHaveLength(1);
    expect(state.notes.find(({ place }) => place === 'issue 2')?.body).toContain('in !1 already');
    const [request] = state.requests;
    if (request) request.isForeign = true;
    state.branches.delete('add-project/probe');
    state.issues.pop();
    await run();
    expect(state.requests.map(({ isForeign }) => isForeign)).toEqual([true, false]);
  });

  it('opens no more than a few at once', async () => {
    const many = Array.from({ length: MOST_OPENED + 2 }, (_, index) =>
      body(ENTRY.replace('things/probe', `things/p${index}`), `catalogue/software/p${index}.yaml`),
    );
    const { state, run } = await office(kind, ...many);
    await run();
    expect(state.requests).toHaveLength(MOST_OPENED);
    await run();
    expect(state.requests).toHaveLength(MOST_OPENED + 2);
  });
});
