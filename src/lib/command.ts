/** What all commands share: they parse their arguments, print their usage, and end with an exit code. */
import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util';

/** 0 done, 1 something to correct, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** The output of a command, replaceable in tests. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

export const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

/** The arguments are wrong: the usage is printed with the message. */
export class UsageError extends Error {}

interface Config<Options extends ParseArgsOptionsConfig> {
  readonly options: Options;
  readonly allowPositionals: true;
}

/** The parsed arguments. */
export type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<Config<Options>>
>;

export interface Command<Options extends ParseArgsOptionsConfig, CommandContext extends Terminal> {
  /** Printed for `--help`, and after a wrong argument. */
  readonly usage: string;
  /** Beside `--help`, which every command has. */
  readonly options?: Options;
  readonly allowPositionals?: boolean;
  /** May throw an error with a sentence for the user; `UsageError` for wrong arguments. */
  readonly run: (parsed: Parsed<Options>, context: CommandContext) => ExitCode | Promise<ExitCode>;
}

/** Makes a function from arguments to an exit code. It never throws. */
export function command<
  CommandContext extends Terminal,
  const Options extends ParseArgsOptionsConfig = Record<never, never>,
>({ usage, options, allowPositionals = false, run }: Command<Options, CommandContext>) {
  return (words: readonly string[], context: CommandContext): Promise<ExitCode> =>
    orComplain(context, async () => {
      try {
        const parsed = parse(words, { ...options, help: { type: 'boolean' } }, allowPositionals);
        if (!parsed.values['help']) return await run(parsed as Parsed<Options>, context);
        context.print(usage);
        return 0;
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        const space = usage.includes('\n') ? '\n' : ' ';
        throw new Error(`${error.message}${space}${usage}`, { cause: error });
      }
    });
}

function parse(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals });
  } catch (cause) {
    // Further sentences of Node's message explain `parseArgs`, not the command.
    throw new UsageError(`${sentenceOf(cause).split('. ')[0] ?? ''}.`, { cause });
  }
}

/** Runs a command; an error becomes one sentence on the terminal, without a stack trace. */
export async function orComplain(
  { complain }: Pick<Terminal, 'complain'>,
  run: () => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    complain(sentenceOf(error));
    return 2;
  }
}

/** The message of an error. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
