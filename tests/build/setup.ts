import type { TestProject } from 'vitest/node';

import { bilingualSite, buildSite, type BuiltSite, cernSite } from '../support/build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    small: BuiltSite;
    school: BuiltSite;
    bilingual: BuiltSite;
    cern: BuiltSite;
  }
}

/** Builds the instances once for all tests: a small made-up one under a base path, one of courses alone, one in two languages, and CERN's. */
export function setup({ provide }: TestProject): void {
  provide(
    'small',
    buildSite('small', {
      OSPO_INSTANCE: 'tests/fixtures/small',
      OSPO_URL: 'https://open.harbour.example/open/',
    }),
  );
  provide('school', buildSite('school', { OSPO_INSTANCE: 'tests/fixtures/school' }));
  provide('bilingual', bilingualSite());
  provide('cern', cernSite());
}
