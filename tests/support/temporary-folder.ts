import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, onTestFinished, TestRunner } from 'vitest';

/**
 * An empty folder, or a copy of another one, for a test and its hooks. It is removed when the test has ended; outside
 * of tests, at the end of the file.
 *
 * @param name describes the content, for whoever finds the folder.
 */
export function temporaryFolder(name: string, copied?: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const atItsEnd = TestRunner.getCurrentTest() ? onTestFinished : afterAll;
  atItsEnd(() => rmSync(folder, { recursive: true, force: true }));
  if (copied !== undefined) cpSync(copied, folder, { recursive: true });
  return folder;
}
