import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a command whose output is handed on as it comes.
 *
 * @returns its exit code; 1 if a signal ended it.
 */
export async function runPrinting(
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  print: (text: string) => void,
): Promise<number> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  const [status] = (await once(child, 'close')) as [number | null];
  return status ?? 1;
}
