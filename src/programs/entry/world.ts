/** What a command may use of the outer world, so that tests can give it another one. */
export interface World {
  /** The folder of the instance. */
  readonly folder: string;
  /** What paths are relative to. */
  readonly cwd: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0 done, 1 there is something to mend, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Runs a command; what a user did wrong is one sentence, never a trace. */
export async function orComplain(
  { complain }: Pick<World, 'complain'>,
  run: () => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
