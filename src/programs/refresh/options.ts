/** The words after `npm run refresh --`. */
import { parseArgs } from 'node:util';

import type { RunOptions } from '../../refresh/run.ts';

export interface Options extends RunOptions {
  readonly strict: boolean;
  /** A file to write the report to, `.md` or `.json`. */
  readonly report?: string | undefined;
}

export const USAGE = `Usage: npm run refresh -- [options]
  --only <id>…        these projects only; several, or the option several times
  --max-age <age>     what was confirmed within this time is fresh: 20h (the default), 7d, 30m
  --force             everything is due, and is read anew
  --accept-losses     writes even if at least three, and more than a tenth, of the repositories vanished
  --strict            exit code 1 if any repository failed
  --report <file>     writes the report to a .md or .json file`;

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** @throws one sentence for the user. */
export function parseOptions(words: readonly string[]): Options | 'help' {
  const { values, positionals } = parse(words);
  if (values.help) return 'help';
  const only = [...(values.only ?? []).flatMap((text) => text.split(',')), ...positionals].filter(
    Boolean,
  );
  if (positionals.length > 0 && !values.only) {
    throw new Error(
      `"${positionals.join(' ')}" is no option. To refresh some projects only, write --only before them.`,
    );
  }
  if (values.report !== undefined && !/\.(md|json)$/.test(values.report)) {
    throw new Error(`--report ${values.report}: name a file that ends in .md or .json.`);
  }
  return {
    ...(values.only && { only }),
    maxAge: parseAge(values['max-age'] ?? '20h'),
    force: values.force ?? false,
    acceptLosses: values['accept-losses'] ?? false,
    strict: values.strict ?? false,
    report: values.report,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true },
        'max-age': { type: 'string' },
        force: { type: 'boolean' },
        'accept-losses': { type: 'boolean' },
        strict: { type: 'boolean' },
        report: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${message}\n${USAGE}`, { cause });
  }
}

function parseAge(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([mhd])$/.exec(text) ?? [];
  if (number === undefined || unit === undefined) {
    throw new Error(`--max-age ${text}: write a number and a unit, such as 20h, 7d or 30m.`);
  }
  return Number(number) * UNITS[unit as keyof typeof UNITS];
}
