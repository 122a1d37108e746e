/** Runs a command as a shell would. */
import type { ExitCode, Terminal } from '../../src/lib/command.ts';

type Run<CommandContext> = (words: readonly string[], context: CommandContext) => Promise<ExitCode>;

/** Returns the exit code and the output of a command. */
export async function runCommand<CommandContext extends Terminal>(
  run: Run<CommandContext>,
  words: readonly string[],
  context: Omit<CommandContext, keyof Terminal>,
): Promise<{ exitCode: ExitCode; output: string }> {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const exitCode = await run(words, {
    ...context,
    print: say,
    complain: say,
  } as unknown as CommandContext);
  return { exitCode, output: said.join('\n') };
}
