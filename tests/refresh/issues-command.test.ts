/** The program itself, as a process: what it sends where, and what it says. */
import { spawn } from 'node:child_process';

import { afterEach, describe, expect, it } from 'vitest';

import { INSTANCE } from '../fixtures/validate/overlay.ts';
import { body, cleanUp, office, TOKEN } from './issue-office.ts';

afterEach(cleanUp);

describe('npm run issues', { timeout: 30_000 }, () => {
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
