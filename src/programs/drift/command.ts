/** `npm run drift`: prints what has drifted. Drift is no failure. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { command, UsageError, type Terminal } from '../../lib/command.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { readInstance } from '../../instance/read.ts';
import { driftMessages as say } from '#messages/drift.ts';
import { findDrift } from '../../features/drift/drift.ts';
import type { DriftReport } from '../../schemas/drift-finding.ts';
import { formatHuman } from './format-human.ts';

export interface CommandContext extends Terminal {
  /** Folder of the instance. */
  readonly folder: string;
  /** `2026-11-21` */
  readonly today: string;
}

const FORMATS = {
  human: formatHuman,
  json: (report: DriftReport) => JSON.stringify(report, undefined, 2),
} as const satisfies Record<string, (report: DriftReport) => string>;

/** Exit codes: 0 ran, whatever it found; 2 could not run. */
export const driftCommand = command({
  usage: say.report.usage,
  options: { format: { type: 'string', default: 'human' } },
  run: ({ values: { format } }, { folder, today, print, complain }: CommandContext) => {
    if (!isFormat(format)) throw new UsageError(say.report.noFormat(format));
    if (!existsSync(join(folder, 'catalogue'))) throw new Error(say.report.noInstance(folder));
    const { catalogue, metadata, site, skipped } = loadCatalogue(readInstance(folder), {
      onFault: 'skip',
    });
    if (!site || !metadata) throw new Error(say.report.invalid);
    for (const name of skipped) complain(say.report.skipped(name));
    print(FORMATS[format](findDrift(catalogue.listed, metadata, site, today, catalogue.reads)));
    return 0;
  },
});

function isFormat(text: string): text is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, text);
}
