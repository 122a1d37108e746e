import { defineConfig } from 'vitest/config';

/** Tests of functions alone: what starts commands, builds or browsers takes too long to repeat for each mutant. */
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000, isolate: false },
});
