/** An office at a fake forge, with issues, to test the intake. */
import { readInstance } from '../../src/instance/read.ts';
import { takeIssues } from '../../src/programs/intake/intake.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';
import type { FakeIssue } from './forge/hosted.ts';
import { startHost, type HostName } from './forge/hosts.ts';

export const cleanups: (() => unknown)[] = [];

/** To be called after each test. */
export async function cleanUp(): Promise<void> {
  for (const clean of cleanups.splice(0)) await clean();
}

export const TOKEN = 'office-token-of-a-test';
const instance = readInstance(INSTANCE);
const report = validateInstance(instance);

export const ENTRY = `name: Probe
summary: Measures what it touches.
licenses: { software: MIT }
repositories: [https://git.example.org/things/probe]
topics: [timing]
`;

/** The entries on the default branch. */
const FILES = Object.fromEntries(instance.entries.map(({ file }) => [file, 'name: As it is\n']));

/** The text of an issue, as made by the template. */
export function body(entry = ENTRY, file = 'catalogue/software/probe.yaml', more = ''): string {
  return `${more}Please add this.\n\n\`\`\`yaml\n# ${file}\n${entry}\`\`\`\n\n/label ~"add-project"\n`;
}

export async function office(kind: HostName, ...issues: (string | Partial<FakeIssue>)[]) {
  const started = await startHost(kind, FILES, { token: TOKEN, tokenName: 'ISSUES_TOKEN' });
  const { forge, state, host } = started;
  cleanups.push(() => forge.close());
  for (const issue of issues) {
    if (typeof issue === 'string') state.open(issue);
    else state.open(issue.description ?? body(), issue);
  }
  const said: string[] = [];
  const run = () =>
    takeIssues({
      host,
      instance,
      report,
      repository: { url: 'https://git.example.org/office/site', branch: 'main', kind },
      prefix: '',
      say: (text) => said.push(text),
    });
  return { ...started, run, said };
}
