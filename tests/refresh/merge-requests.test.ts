import { afterEach, describe, expect, it } from 'vitest';

import { listProjects } from '../../src/refresh/listing.ts';
import type { Project } from '../../src/refresh/nightly/gitlab-api.ts';
import { propose } from '../../src/refresh/nightly/merge-requests.ts';
import { proposalsFor, type Proposal } from '../../src/refresh/nightly/proposals.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { gitlabProject } from './forge/project.ts';
import { entryOf } from './world.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean();
});

const TOKEN = 'glpat-projecttoken';

const ENTRY = `# The board itself
name: SPEC # short
status: active
repositories:
  - https://forge.test/group/spec
  - { url: https://forge.test/group/spec-sw, for: Driver }
`;

function proposals(records: Record<string, object>): Proposal[] {
  const metadata = metadataSchema.parse(
    Object.fromEntries(
      Object.entries(records).map(([path, more]) => [
        `https://forge.test/${path}`,
        { source: 'gitlab', fetchedAt: '2026-11-21T02:00:00Z', ...more },
      ]),
    ),
  );
  const entry = entryOf('spec', 'https://forge.test/group/spec', {
    repositories: ['https://forge.test/group/spec', { url: 'https://forge.test/group/spec-sw' }],
  });
  return proposalsFor(listProjects([entry], metadata), metadata, () => ENTRY);
}

describe('proposing edits', () => {
  it('writes the new address and keeps the comments', () => {
    const [proposal] = proposals({ 'group/spec-sw': { url: 'https://forge.test/new/driver' } });
    expect(proposal?.title).toBe('Update the address of spec');
    expect(proposal?.text).toBe(
      ENTRY.replace('https://forge.test/group/spec-sw', 'https://forge.test/new/driver'),
    );
  });

  it('asks for another status when the repository is archived', () => {
    const [proposal] = proposals({ 'group/spec': { archived: true } });
    expect(proposal?.title).toBe('Say that spec is archived');
    expect(proposal?.text).toBe(ENTRY.replace('status: active', 'status: unsupported'));
  });

  it.each([
    ['nothing changed', {}],
    ['a mirror was analysed', { source: 'git', url: 'https://forge.test/mirror/spec' }],
  ])('proposes nothing when %s', (_, more) => {
    expect(proposals({ 'group/spec': more })).toEqual([]);
  });
});

async function gitlab(): Promise<{
  forge: FakeForge;
  project: Project;
  state: ReturnType<typeof gitlabProject>;
}> {
  const forge = await startForge('service');
  cleanups.push(() => forge.close());
  const state = gitlabProject({ 'catalogue/hardware/spec.yaml': ENTRY });
  forge.other = state.answer;
  const project = { api: `${forge.origin}/api/v4`, id: '7', branch: 'main', token: TOKEN, fetch };
  return { forge, project, state };
}

describe('merge requests', () => {
  const archived = proposals({ 'group/spec': { archived: true } })[0] as Proposal;
  const moved = proposals({ 'group/spec': { url: 'https://forge.test/new/spec' } })[0] as Proposal;

  it("leaves a fork's merge request from a branch of the same name alone", async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    const [foreign] = state.requests;
    if (foreign) foreign.source_project_id = 666;
    expect(await propose(project, '', moved)).toBe('opened');
    expect(foreign?.title).toBe('Say that spec is archived');
  });

  it('opens one, leaves it while it says the same, and updates it when there is more to say', async () => {
    const { project, state } = await gitlab();
    expect(await propose(project, '', archived)).toBe('opened');
    expect(await propose(project, '', archived)).toBe('unchanged');
    expect(await propose(project, '', moved)).toBe('updated');
    expect(state.requests).toMatchObject([
      { title: 'Update the address of spec', state: 'opened' },
    ]);
    expect(state.branches.get('refresh/spec')?.['catalogue/hardware/spec.yaml']).toBe(moved.text);
  });

  it('never touches the default branch', async () => {
    const { forge, project, state } = await gitlab();
    await propose(project, '', archived);
    expect(state.branches.get('main')?.['catalogue/hardware/spec.yaml']).toBe(ENTRY);
    expect(
      forge.log.filter(({ method, body }) => method !== 'GET' && body.includes('"branch":"main"')),
    ).toEqual([]);
  });

  it('takes no for an answer, until there is something new', async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    for (const request of state.requests) request.state = 'closed';
    expect(await propose(project, '', archived)).toBe('declined');
    expect(await propose(project, '', moved)).toBe('opened');
  });

  it('names the status when GitLab refuses', async () => {
    const { forge, project } = await gitlab();
    forge.other = () => ({ status: 403, body: '{}' });
    await expect(propose(project, '', archived)).rejects.toThrow(
      'GitLab answered GET /merge_requests with status 403.',
    );
  });
});
