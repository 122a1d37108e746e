/** An office at a GitLab on loopback, with issues, for the tests of what becomes of them. */
import { readInstance } from '../../src/instance/read.ts';
import { takeIssues } from '../../src/programs/intake/intake.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';
import { startForge } from './forge/forge.ts';
import { gitlabOffice, type FakeIssue } from './forge/office.ts';

export const cleanups: (() => unknown)[] = [];

/** To be called after each test. */
export async function cleanUp(): Promise<void> {
  for (const clean of cleanups.splice(0)) await clean();
}

export const TOKEN = 'glpat-officetoken';
const instance = readInstance(INSTANCE);
const report = validateInstance(instance);

export const ENTRY = `name: Probe
summary: Measures what it touches.
licenses: { software: MIT }
repositories: [https://git.example.org/things/probe]
topics: [timing]
`;

/** What the default branch holds of the entries. */
const FILES = Object.fromEntries(instance.entries.map(({ file }) => [file, 'name: As it is\n']));

/** An issue as the template makes it. */
export function body(entry = ENTRY, file = 'catalogue/software/probe.yaml', more = ''): string {
  return `${more}Please add this.\n\n\`\`\`yaml\n# ${file}\n${entry}\`\`\`\n\n/label ~"add-project"\n`;
}

export async function office(...issues: (string | Partial<FakeIssue>)[]) {
  const forge = await startForge('service');
  cleanups.push(() => forge.close());
  const gitlab = gitlabOffice(FILES);
  for (const issue of issues) {
    if (typeof issue === 'string') gitlab.open(issue);
    else gitlab.open(issue.description ?? body(), issue);
  }
  forge.other = gitlab.answer;
  const said: string[] = [];
  const project = {
    api: `${forge.origin}/api/v4`,
    id: '7',
    branch: 'main',
    token: TOKEN,
    tokenName: 'ISSUES_TOKEN',
    fetch,
  };
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
export function writes(forge: Awaited<ReturnType<typeof startForge>>): string[] {
  return forge.log
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace('/api/v4/projects/7', '')}`);
}
