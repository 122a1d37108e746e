/**
 * The rooms (layers) of `src/`, lowest first. A file imports from its own room and from those before it in this list,
 * which the linter (`eslint.config.js`) and `tests/unit/rooms.test.ts` enforce. `src/README.md` says what belongs
 * where.
 */
export const ROOMS = [
  'lib',
  'schemas',
  'messages',
  'licences',
  'boards',
  'instance',
  'manifests',
  'catalogue',
  'exports',
  'refresh',
  'features',
  'site',
  'ui',
  'programs',
  'pages',
];

/** Lint rules against imports from higher rooms. */
export const importsDownwards = ROOMS.slice(0, -1).map((room, index) => ({
  files: [`src/${room}/**/*.{ts,astro}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^((\\.\\./)+|#)(${ROOMS.slice(index + 1).join('|')})/`,
            message: `${room}/ stands below it: see src/README.md. Move what both need to a lower room, or pass it in.`,
          },
        ],
      },
    ],
  },
}));
