/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

const project = (name: string, options: { testTimeout: number; globalSetup?: string }) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  test: {
    // The browser waits more than it works: two files at once use two cores well.
    maxWorkers: 2,
    projects: [
      project('unit', { testTimeout: 20_000 }),
      project('instance', { testTimeout: 20_000 }),
      project('refresh', { testTimeout: 60_000 }),
      project('build', { testTimeout: 60_000, globalSetup: 'tests/build/setup.ts' }),
      project('e2e', { testTimeout: 60_000, globalSetup: 'tests/e2e/setup.ts' }),
    ],
  },
});
