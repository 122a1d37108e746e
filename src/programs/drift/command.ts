/** `npm run drift`: reads the arguments and the instance, prints what has drifted. Drift is no failure. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { readInstance } from '../../instance/read.ts';
import { driftMessages as say } from '../../messages/drift.ts';
import { findDrift } from '../../features/drift/drift.ts';
import type { DriftReport } from '../../schemas/drift-finding.ts';
import { formatHuman } from './format-human.ts';
import { loadSources } from '../../features/drift/load.ts';

export interface Outcome {
  /** 0 it ran, whatever it found; 2 it could not run. */
  readonly exitCode: 0 | 2;
  readonly output: string;
  /** For the error stream: what was passed over. */
  readonly remarks: readonly string[];
}

const FORMATS = {
  human: formatHuman,
  json: (report: DriftReport) => JSON.stringify(report, undefined, 2),
} as const satisfies Record<string, (report: DriftReport) => string>;

/** Runs the command. `folder` is the instance, `today` a day. */
export function driftCommand(args: readonly string[], folder: string, today: string): Outcome {
  const wish = readArguments(args);
  if ('exitCode' in wish) return wish;
  if (!existsSync(join(folder, 'catalogue'))) return cannotRun(say.report.noInstance(folder));
  const sources = loadSources(readInstance(folder));
  if (!sources) return cannotRun(say.report.invalid);
  const { catalogue, metadata, site, skipped } = sources;
  const report = findDrift(catalogue.listed, metadata, site, today);
  return {
    exitCode: 0,
    output: FORMATS[wish.format](report),
    remarks: skipped.map(say.report.skipped),
  };
}

function readArguments(args: readonly string[]): { format: keyof typeof FORMATS } | Outcome {
  try {
    const options = {
      format: { type: 'string', default: 'human' },
      help: { type: 'boolean' },
    } as const;
    const { format, help } = parseArgs({ args: [...args], options }).values;
    if (help) return { exitCode: 0, output: say.report.usage, remarks: [] };
    if (isFormat(format)) return { format };
    return cannotRun(`${say.report.noFormat(format)} ${say.report.usage}`);
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return cannotRun(`${said}. ${say.report.usage}`);
  }
}

function isFormat(text: string): text is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, text);
}

function cannotRun(output: string): Outcome {
  return { exitCode: 2, output, remarks: [] };
}
