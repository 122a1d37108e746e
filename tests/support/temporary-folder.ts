import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, onTestFinished, TestRunner } from 'vitest';

/**
 * An empty folder for a test and its hooks, or a copy of another one. It is gone when the test has ended;
 * what is asked for outside of tests, when all of the file have.
 *
 * @param name of what it holds, for whoever finds it.
 */
export function temporaryFolder(name: string, copied?: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const atItsEnd = TestRunner.getCurrentTest() ? onTestFinished : afterAll;
  atItsEnd(() => rmSync(folder, { recursive: true, force: true }));
  if (copied !== undefined) cpSync(copied, folder, { recursive: true });
  return folder;
}
