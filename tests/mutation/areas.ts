/** The rooms on which the promises rest. */
export const AREAS: Readonly<Record<string, string>> = {
  exports: 'src/exports/**/*.ts',
  manifests: 'src/manifests/**/*.ts',
  licences: 'src/licences/*.ts',
  compatibility: 'src/licences/compatibility/**/*.ts',
  validate: 'src/instance/validate/**/*.ts',
  refresh: 'src/refresh/**/*.ts',
};

/** Tests that call functions; what starts commands, builds or browsers takes too long to repeat for each mutant. */
const FUNCTIONS = ['tests/unit/**/*.test.ts'];

/** Of the tests of the refresh, those that run in one process against forges on the same machine. */
const REFRESH = ['private', 'shapes', 'log', 'links'].map(
  (name) => `tests/refresh/${name}.test.ts`,
);

export const testsOf = (area: string): readonly string[] =>
  area === 'refresh' ? [...FUNCTIONS, ...REFRESH] : FUNCTIONS;
