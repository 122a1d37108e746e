/** The words after `npm run refresh --`. */
import type { Parsed } from '../../lib/command.ts';
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

/** The words that are known beside `--help`. */
export const OPTIONS = {
  only: { type: 'string', multiple: true },
  'max-age': { type: 'string' },
  force: { type: 'boolean' },
  'accept-losses': { type: 'boolean' },
  strict: { type: 'boolean' },
  report: { type: 'string' },
} as const;

/** @throws one sentence for the user. */
export function readOptions({ values, positionals }: Parsed<typeof OPTIONS>): Options {
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

function parseAge(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([mhd])$/.exec(text) ?? [];
  if (number === undefined || unit === undefined) {
    throw new Error(`--max-age ${text}: write a number and a unit, such as 20h, 7d or 30m.`);
  }
  return Number(number) * UNITS[unit as keyof typeof UNITS];
}
