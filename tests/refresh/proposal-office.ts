/** Proposals of a nightly run, and a fake forge that receives them. */
import { listProjects } from '../../src/refresh/tracked-repositories.ts';
import { proposalsFor, type Proposal } from '../../src/programs/nightly/proposals.ts';
import { metadataSchema } from '../../src/schemas/metadata.ts';
import { startHost, type HostName } from './forge/hosts.ts';
import { entryOf } from './setup.ts';

export const cleanups: (() => unknown)[] = [];

/** To be called after each test. */
export async function cleanUp(): Promise<void> {
  for (const clean of cleanups.splice(0)) await clean();
}

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

export async function portal(kind: HostName) {
  const secret = { token: 'project-token-of-a-test', tokenName: 'REFRESH_TOKEN' };
  const started = await startHost(kind, { [FILE]: ENTRY }, secret);
  cleanups.push(() => started.forge.close());
  return started;
}

export const FILE = 'catalogue/hardware/spec.yaml';
export const BRANCH = 'refresh/spec';

export const archived = proposals({ 'group/spec': { archived: true } })[0] as Proposal;
export const moved = proposals({
  'group/spec': { url: 'https://forge.test/new/spec' },
})[0] as Proposal;
