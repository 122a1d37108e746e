/** The arguments of `npm run refresh --`. */
import type { Parsed } from '../../lib/command.ts';
import type { RunOptions } from '../../refresh/run.ts';
import { refreshMessages as say } from '#messages/refresh.ts';

export interface Options extends RunOptions {
  readonly strict: boolean;
  /** Path of a file for the report, `.md` or `.json`. */
  readonly report?: string | undefined;
  /** Nothing is written but the report. */
  readonly dryRun: boolean;
  /** Folder for a recording of what forges answer. */
  readonly record?: string | undefined;
  /** Prints the report as JSON. */
  readonly json: boolean;
}

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Without `--help`. */
export const OPTIONS = {
  only: { type: 'string', multiple: true },
  'max-age': { type: 'string' },
  force: { type: 'boolean' },
  'accept-losses': { type: 'boolean' },
  strict: { type: 'boolean' },
  report: { type: 'string' },
  'dry-run': { type: 'boolean' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  record: { type: 'string' },
} as const;

/** @throws one sentence for the user. */
export function readOptions({ values, positionals }: Parsed<typeof OPTIONS>): Options {
  const only = [...(values.only ?? []).flatMap((text) => text.split(',')), ...positionals].filter(
    Boolean,
  );
  if (positionals.length > 0 && !values.only) {
    throw new Error(say.noOption(positionals.join(' ')));
  }
  if (values.report !== undefined && !/\.(md|json)$/.test(values.report)) {
    throw new Error(say.badReport(values.report));
  }
  return {
    ...(values.only && { only }),
    maxAge: parseAge(values['max-age'] ?? '20h'),
    force: values.force ?? false,
    acceptLosses: values['accept-losses'] ?? false,
    strict: values.strict ?? false,
    report: values.report,
    dryRun: values['dry-run'] ?? false,
    explain: values.explain ?? false,
    json: values.json ?? false,
    record: values.record,
  };
}

function parseAge(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([mhd])$/.exec(text) ?? [];
  if (number === undefined || unit === undefined) {
    throw new Error(say.badAge(text));
  }
  return Number(number) * UNITS[unit as keyof typeof UNITS];
}
