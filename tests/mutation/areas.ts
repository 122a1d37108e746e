/** The rooms on which the promises rest. */
export interface Area {
  readonly folder: string;
  /** Pattern of its files. */
  readonly files: string;
  /** Patterns of tests that call functions; what builds sites or opens browsers takes too long for each mutant. */
  readonly tests: readonly string[];
}

const area = (folder: string, files: string, ...projects: readonly string[]): Area => ({
  folder: `src/${folder}/`,
  files: `src/${folder}/${files}`,
  tests: ['unit', ...projects].map((project) => `tests/${project}/**/*.test.ts`),
});

export const AREAS: Readonly<Record<string, Area>> = {
  exports: area('exports', '**/*.ts'),
  manifests: area('manifests', '**/*.ts'),
  compatibility: area('licences/compatibility', '**/*.ts'),
  licences: area('licences', '*.ts'),
  validate: area('instance/validate', '**/*.ts'),
  refresh: area('refresh', '**/*.ts', 'refresh'),
};

/** @param name of an area, or the path of a file in one */
export function areaOf(name: string): Area | undefined {
  const within = Object.values(AREAS).find(({ folder }) => name.startsWith(folder));
  return AREAS[name] ?? (within && { ...within, files: name });
}
