/** `npm run bench`: the figures that the README quotes. */
import { command, type ExitCode, terminal, UsageError } from '../../src/lib/command.ts';

const usage = `Usage: npm run bench -- [what]
  [sizes]                                  CERN's instance and generated ones of these sizes: 300 1000
  nights [repositories] [nights] [seed]    years of the refresh: 50 1095 1
  boards [folder]                          drawings of boards, by default those of the tests
  parts [boards]                           the search for a part: 300
  dev [folder]                             how soon \`npm run dev\` shows a change of an instance`;

/** Each is loaded when it is asked for. */
const MEASURES: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  async nights(words) {
    const values = numbers(words);
    await (await import('./nights.ts')).measureNights(values);
  },
  async boards([folder]) {
    (await import('./boards.ts')).measureBoards(folder);
  },
  async parts([boards = '300']) {
    const value = numberOf(boards);
    (await import('./parts.ts')).measureParts(value);
  },
  async dev([folder]) {
    await (await import('./dev.ts')).measureDev(folder);
  },
};

async function sites(words: readonly string[]): Promise<void> {
  const sizes = numbers(words);
  await (await import('./sites.ts')).measureSites(sizes);
}

/** Exit codes: 0 measured, 2 could not measure. */
export const benchCommand = command({
  usage,
  allowPositionals: true,
  run: async ({ positionals }): Promise<ExitCode> => {
    const [first = '', ...others] = positionals;
    if (Object.hasOwn(MEASURES, first)) await MEASURES[first]?.(others);
    else await sites(positionals.length > 0 ? positionals : ['300', '1000']);
    return 0;
  },
});

const numbers = (words: readonly string[]) => words.map(numberOf);

function numberOf(word: string): number {
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  throw new UsageError(`"${word}" is neither a number from 1 up nor something that is measured.`);
}

if (import.meta.main) process.exitCode = await benchCommand(process.argv.slice(2), terminal);
