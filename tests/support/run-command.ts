/** A command, as a shell would start it. */
import type { ExitCode, Terminal } from '../../src/lib/command.ts';

type Run<World> = (words: readonly string[], world: World) => Promise<ExitCode>;

/** What a command ends with, and all that it says. */
export async function runCommand<World extends Terminal>(
  run: Run<World>,
  words: readonly string[],
  world: Omit<World, keyof Terminal>,
): Promise<{ exitCode: ExitCode; output: string }> {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const exitCode = await run(words, { ...world, print: say, complain: say } as unknown as World);
  return { exitCode, output: said.join('\n') };
}
