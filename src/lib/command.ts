/** What every command does alike: it reads its words, explains itself, and ends with a code. */
import { parseArgs, type ParseArgsConfig, type ParseArgsOptionsConfig } from 'node:util';

/** 0 done, 1 there is something to mend, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks; tests listen there. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

export const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
};

/** Something is wrong with the words of a command: whoever reads it wants to see how it is used. */
export class UsageError extends Error {}

interface Config<Options extends ParseArgsOptionsConfig> {
  readonly options: Options;
  readonly allowPositionals: true;
}

/** What the parser makes of the words. */
export type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<Config<Options>>
>;

export interface Command<Options extends ParseArgsOptionsConfig, CommandContext extends Terminal> {
  /** In `--help`, and after what is wrong with the words. */
  readonly usage: string;
  /** Beside `--help`, which every command has. */
  readonly options?: Options;
  readonly allowPositionals?: boolean;
  /** May throw a sentence for the user, a `UsageError` if the words are at fault. */
  readonly run: (parsed: Parsed<Options>, context: CommandContext) => ExitCode | Promise<ExitCode>;
}

/** A command as a shell starts it: from words to an exit code. It never throws. */
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
    // The sentences that follow explain the parser, not the command.
    throw new UsageError(`${sentenceOf(cause).split('. ')[0] ?? ''}.`, { cause });
  }
}

/** Runs what a command does; what a user did wrong is one sentence, never a trace. */
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

/** What an error says. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
