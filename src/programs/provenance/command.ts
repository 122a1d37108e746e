/** `npm run provenance`: writes beside a built site where it comes from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { provenanceMessages as say } from '#messages/provenance.ts';
import { command, type ExitCode, type Terminal, UsageError } from '../../lib/command.ts';
import { jsonText } from '../../lib/json.ts';
import { readInstance } from '../../instance/read.ts';
import { fittingSite } from '../../instance/values.ts';
import { BUILD_RECORD, type BuildRecord, PROVENANCE } from '../../schemas/build-record.ts';
import { digestOf } from '../../lib/digest.ts';
import { portalJob, portalRemote } from '../forge/hosts.ts';
import { differencesOf } from '../verify/compare-sites.ts';
import { siteInFolder } from '../verify/published-site.ts';
import { provenanceStatement } from './statement.ts';

export interface CommandContext extends Terminal {
  readonly env: NodeJS.ProcessEnv;
  /** Of the instance. */
  readonly folder: string;
  /** The site that a build writes where no other is named. */
  readonly site: string;
  /** Version of the program. */
  readonly version: string;
}

/** Exit codes: 0 written, 2 not: no job of a pipeline, no built site, or one that was changed since. */
export const provenanceCommand = command({
  usage: say.usage,
  allowPositionals: true,
  run: async ({ positionals }, context: CommandContext): Promise<ExitCode> => {
    const [place = context.site, ...more] = positionals;
    if (more.length > 0) throw new UsageError(say.oneSite);
    const folder = resolve(place);
    const record = await recordOf(folder);
    const { repository } = fittingSite(readInstance(context.folder, ['root', 'site']));
    const job = portalJob(repository, context.env);
    const statement = provenanceStatement({
      record,
      recordDigest: digestOf(readFileSync(join(folder, BUILD_RECORD))),
      lockDigest: lockDigestIn(context.folder),
      version: context.version,
      repository: portalRemote(repository, context.env),
      ...job,
    });
    const file = join(folder, PROVENANCE);
    writeFileSync(file, jsonText(statement));
    context.print(say.wrote(file, Object.keys(record.files).length + 1));
    return 0;
  },
});

/** @throws one sentence when there is no record, or the files are not those that it states. */
async function recordOf(folder: string): Promise<BuildRecord> {
  const site = existsSync(folder) ? siteInFolder(folder) : undefined;
  if (!site?.record) throw new Error(say.noRecord(folder));
  const [first, ...more] = await differencesOf(site, site.record.files);
  if (first) throw new Error(say.changed(first.file, more.length));
  return site.record;
}

function lockDigestIn(folder: string): string | undefined {
  const file = join(folder, 'package-lock.json');
  return existsSync(file) ? digestOf(readFileSync(file)) : undefined;
}
