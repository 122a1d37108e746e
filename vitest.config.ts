/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

const project = (name: string, testTimeout: number) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout, hookTimeout: 240_000 },
});

export default defineConfig({
  test: { projects: [project('unit', 10_000), project('build', 60_000), project('e2e', 60_000)] },
});
