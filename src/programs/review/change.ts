/** Both sides of a change: the working copy, and the commit on which it is based. */
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

import { readInstance } from '../../instance/read.ts';
import { fittingSite, siteOf } from '../../instance/values.ts';
import { reviewMessages as say } from '#messages/review.ts';
import type { Site } from '../../schemas/site.ts';
import { validateInstance } from '../../instance/validate/report.ts';
import { atCommit, baseCommit, changedPaths, instancePrefix, within } from '../../instance/base.ts';
import type { Options } from './options.ts';
import type { InstanceSnapshot } from './review.ts';

export interface Change {
  readonly folder: string;
  readonly before: InstanceSnapshot;
  readonly after: InstanceSnapshot;
  readonly files: readonly string[];
  readonly outside: readonly string[];
  readonly site: Site;
  /** False where `site.yaml` of the default branch is not valid, so that the one of the change is used. */
  readonly isSiteTrusted: boolean;
}

/** @throws one sentence for the user. */
export function readChange({ base }: Pick<Options, 'base'>, folder: string): Change {
  const isInstance = ['content', 'catalogue'].some((name) => existsSync(join(folder, name)));
  if (!isInstance) throw new Error(say.noInstance(folder));
  const root = realpathSync(folder);
  const after = readSide(root);
  const commit = baseCommit(root, base ?? siteOf(after.instance)?.repository.branch ?? 'HEAD');
  const before = atCommit(root, commit, readSide);
  // Hosts are taken from the default branch: a merge request must not name the one that gets a token.
  const trusted = siteOf(before.instance);
  const site = trusted ?? fittingSite(after.instance);
  const paths = changedPaths(root, commit);
  const prefix = instancePrefix(root);
  const files = within(prefix, paths).filter((file) => /^(?:content|catalogue)\//.test(file));
  const inside = new Set(files.map((file) => prefix + file));
  const outside = paths.filter((file) => !inside.has(file));
  const isSiteTrusted = trusted !== undefined;
  return { folder: root, before, after, files, outside, site, isSiteTrusted };
}

function readSide(folder: string): InstanceSnapshot {
  const instance = readInstance(folder);
  return { instance, problems: validateInstance(instance).problems };
}
