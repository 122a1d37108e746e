/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

const project = (
  name: string,
  options: { testTimeout: number; hookTimeout?: number; globalSetup?: string; isolate?: boolean },
) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  test: {
    // The browser waits more than it works: two files at once use two cores well.
    maxWorkers: 2,
    // Loading modules takes longer than most tests. Files of pure tests share what one process has loaded; a file that
    // changes a global or a module puts it back.
    projects: [
      project('unit', { testTimeout: 20_000, isolate: false }),
      project('instance', { testTimeout: 20_000, isolate: false }),
      project('refresh', { testTimeout: 60_000, isolate: false }),
      // A build waits for another, and for the server of `npm run dev`.
      project('build', {
        testTimeout: 180_000,
        hookTimeout: 240_000,
        globalSetup: 'tests/build/setup.ts',
      }),
      project('package', { testTimeout: 180_000, hookTimeout: 300_000 }),
      project('e2e', {
        testTimeout: 60_000,
        globalSetup: 'tests/e2e/setup.ts',
        hookTimeout: 60_000,
      }),
    ],
  },
});
