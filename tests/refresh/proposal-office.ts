/** Proposals of a night, and a GitLab on loopback that gets them. */
import type { Project } from '../../src/programs/gitlab/api.ts';
import { listProjects } from '../../src/refresh/tracked-repositories.ts';
import { proposalsFor, type Proposal } from '../../src/programs/nightly/proposals.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startForge, type FakeForge } from './forge/forge.ts';
import { gitlabProject } from './forge/project.ts';
import { entryOf } from './world.ts';

export const cleanups: (() => unknown)[] = [];

/** To be called after each test. */
export async function cleanUp(): Promise<void> {
  for (const clean of cleanups.splice(0)) await clean();
}

const TOKEN = 'glpat-projecttoken';

export const ENTRY = `# The board itself
name: SPEC # short
status: active
repositories:
  - https://forge.test/group/spec
  - { url: https://forge.test/group/spec-sw, for: Driver }
`;

export function proposals(records: Record<string, object>): Proposal[] {
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

export async function gitlab(): Promise<{
  forge: FakeForge;
  project: Project;
  state: ReturnType<typeof gitlabProject>;
}> {
  const forge = await startForge('service');
  cleanups.push(() => forge.close());
  const state = gitlabProject({ 'catalogue/hardware/spec.yaml': ENTRY });
  forge.other = state.answer;
  const project = {
    api: `${forge.origin}/api/v4`,
    id: '7',
    branch: 'main',
    token: TOKEN,
    tokenName: 'REFRESH_TOKEN',
    fetch,
  };
  return { forge, project, state };
}

export const FILE = 'catalogue/hardware/spec.yaml';
export const BRANCH = 'refresh/spec';

export const archived = proposals({ 'group/spec': { archived: true } })[0] as Proposal;
export const moved = proposals({
  'group/spec': { url: 'https://forge.test/new/spec' },
})[0] as Proposal;
