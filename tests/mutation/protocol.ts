/** What a run of test files is told, and what it leaves behind. The names are those that Stryker's mutants read. */
export interface RunOrder {
  /** Names the run in counts of coverage; none is counted without it. */
  readonly cover?: string;
  /** The one mutant that acts. */
  readonly mutant?: string;
  /** The mutant ends the test when it was reached this often: it is in an endless loop. */
  readonly hitLimit?: number;
  /** Whole names of the tests to run; all without it. */
  readonly only?: readonly string[];
}

export interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

export interface MutantState {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}

declare module 'vitest' {
  interface ProvidedContext {
    order: RunOrder;
  }
  interface TaskMeta {
    /** Hits by mutant, of what ran outside a test (under ''), and in each test by its whole name. */
    hits?: Record<string, Record<string, number>>;
    /** Of processor time, by the whole name of each test, and of all (under ''). */
    milliseconds?: Record<string, number>;
  }
}

interface Named {
  readonly name: string;
  readonly suite?: Named | undefined;
}

/** @returns the name of a test with those of its groups. */
export function wholeName({ name, suite }: Named): string {
  return suite ? `${wholeName(suite)} > ${name}` : name;
}
