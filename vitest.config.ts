/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

interface ProjectOptions {
  readonly testTimeout: number;
  readonly hookTimeout?: number;
  readonly globalSetup?: string;
  readonly isolate?: boolean;
  readonly expect?: { readonly poll: { readonly timeout: number } };
}

const project = (name: string, options: ProjectOptions) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  test: {
    // Browser tests mostly wait: two files in parallel use two cores well.
    maxWorkers: 2,
    // Of the rooms on which the promises rest; what runs in a process of its own is not counted.
    coverage: {
      provider: 'v8',
      include: ['src/{refresh,instance,exports,licences,manifests}/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'node_modules/.cache/coverage',
      reportOnFailure: true,
      // What is published or judged of a project rests on these: less fails the command.
      thresholds: Object.fromEntries(
        [
          ...['refresh', 'instance/validate', 'exports', 'manifests'],
          ...['licences', 'licences/compatibility'],
        ].map((room) => [`src/${room}/**`, { branches: 95 }]),
      ),
    },
    // Loading modules takes longer than most tests, so files of pure tests share a process; a file that changes a
    // global or a module restores it.
    projects: [
      project('unit', { testTimeout: 20_000, isolate: false }),
      project('instance', { testTimeout: 20_000, isolate: false }),
      project('refresh', { testTimeout: 60_000, isolate: false }),
      // A build waits for other builds, and for the server of `npm run dev`.
      project('build', {
        testTimeout: 180_000,
        hookTimeout: 240_000,
        globalSetup: 'tests/build/setup.ts',
        // What a file has read of a site stays for the next one.
        isolate: false,
      }),
      project('package', { testTimeout: 180_000, hookTimeout: 300_000 }),
      // Files share a process, and with it a browser.
      project('e2e', {
        testTimeout: 60_000,
        globalSetup: 'tests/e2e/setup.ts',
        hookTimeout: 60_000,
        isolate: false,
        expect: { poll: { timeout: 10_000 } },
      }),
    ],
  },
});
