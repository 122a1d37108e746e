/** `ospo-portal upgrade`: says what is new for an instance, and brings its files into the shape of this version. */
import { realpathSync } from 'node:fs';

import { upgradeMessages as say } from '#messages/upgrade.ts';
import { printable } from '../../instance/validate/hint.ts';
import {
  validateCommand,
  type CommandContext as ValidateContext,
} from '../../instance/validate/command.ts';
import { writeTogether } from '../../instance/write-file.ts';
import { command } from '../../lib/command.ts';
import { isNewer, releasesIn, releasesSince, type Release } from './changelog.ts';
import { differenceOf } from './difference.ts';
import { migrate, versionNoted } from './migrate.ts';
import { readTexts, SITE, type FileFault } from './texts.ts';

export interface CommandContext extends ValidateContext {
  /** Of the program. */
  readonly version: string;
  /** Its text. */
  readonly changelog: string;
}

/** What whoever has an instance must know. The rest is there to be used or not. */
const CONCERNING = ['Changed', 'Deprecated', 'Removed', 'Security'];

/** 0 the instance fits; 1 it has faults, or with `--check` would change; 2 it could not be looked at. */
export const upgradeCommand = command({
  usage: say.usage,
  options: { check: { type: 'boolean', default: false } },
  run: async ({ values: { check } }, context: CommandContext) => {
    const { print, version } = context;
    const root = realpathSync(context.folder);
    const { texts, faults } = readTexts(root);
    if (!texts.has(SITE)) throw new Error(say.noSite(SITE));
    if (faults.length > 0) throw new Error([...faults.map(faultRow), say.mendFirst].join('\n'));
    const since = versionNoted(texts);
    if (since !== undefined && isNewer(since, version)) throw new Error(say.newer(since, version));
    const after = migrate(texts, version);
    print(say.versions(since, version));
    for (const release of releasesSince(releasesIn(context.changelog), since))
      print(releaseText(release));
    if (after.texts.size === 0) print(say.nothing);
    for (const { what, files } of after.steps) print(say.step(what, files.map(printable)));
    if (check) {
      if (after.texts.size > 0) print(differenceOf(texts, after.texts).trimEnd());
      return after.texts.size > 0 ? 1 : 0;
    }
    writeTogether(root, texts, after.texts);
    if (after.texts.size > 0) print(say.written(after.texts.size));
    return validateCommand([], context);
  },
});

function faultRow({ file, position: { line, column }, message }: FileFault): string {
  return `${printable(file)}:${line}:${column} ${message}`;
}

function releaseText({ version, date, groups }: Release): string {
  const points = CONCERNING.flatMap((group) => groups.get(group) ?? []);
  const others = [...groups].filter(([group]) => !CONCERNING.includes(group));
  const amount = others.reduce((sum, [, list]) => sum + list.length, 0);
  return [
    `\n${say.release(version, date)}`,
    ...points.map((point) => `- ${point}`),
    ...(amount > 0 ? [say.more(amount)] : []),
  ].join('\n');
}
