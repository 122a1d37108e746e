/** From issues to merge requests, against a GitLab on loopback: what works, and what happens meanwhile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { MOST_OPENED } from '../../src/programs/intake/intake.ts';
import { parseYaml } from '../../src/instance/yaml/document.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';
import type { FakeIssue } from './forge/office.ts';
import { body, cleanUp, ENTRY, office, writes } from './issue-office.ts';

afterEach(cleanUp);

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
    expect(gitlab.branches.get('main')).not.toHaveProperty(['catalogue/software/probe.yaml']);
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
    expect(gitlab.branches.get('add-project/probe')).toHaveProperty([
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
