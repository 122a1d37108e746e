/** Brings the texts of an instance into the shape that this version reads. All in memory, all or nothing. */
import { instanceMessages } from '#messages/instance.ts';
import { upgradeMessages as say } from '#messages/upgrade.ts';
import { lostComment } from '../../instance/entry-file/format.ts';
import { addKeyBefore } from '../../instance/yaml/edit-keys.ts';
import { editScalars } from '../../instance/yaml/edit-scalar.ts';
import { parseYaml } from '../../instance/yaml/document.ts';
import type { Migration } from './migration.ts';
import { audiences } from './migrations/audiences.ts';
import { exampleSearches } from './migrations/example-searches.ts';
import { sources } from './migrations/sources.ts';
import { dataOf, SITE, valueOf, type Texts } from './texts.ts';
import { valueAt } from '../../lib/records.ts';

/** In their order. A new one comes last. */
export const MIGRATIONS: readonly Migration[] = [exampleSearches, audiences, sources];

export interface Step {
  readonly what: string;
  readonly files: readonly string[];
}

export interface Migrated {
  /** The files that change, whole. */
  readonly texts: Texts;
  /** What was done. */
  readonly steps: readonly Step[];
}

/** @throws one sentence for the user, with file and line, where a text cannot be changed without a loss. */
export function migrate(texts: Texts, version: string): Migrated {
  const steps: Step[] = [];
  let whole = texts;
  for (const { what, apply } of [...MIGRATIONS, noteOf(version)]) {
    const changed = apply(whole);
    if (changed.size === 0) continue;
    steps.push({ what, files: [...changed.keys()].toSorted() });
    whole = new Map([...whole, ...changed]);
  }
  const changed = [...whole].filter(([file, text]) => texts.get(file) !== text);
  for (const [file, text] of changed) refuseLoss(file, texts.get(file), text);
  return { texts: new Map(changed), steps };
}

/** The version of the program that an instance fits. */
export function versionNoted(texts: Texts): string | undefined {
  const version = valueAt(valueOf(texts, SITE), 'programVersion');
  return typeof version === 'string' ? version : undefined;
}

function noteOf(version: string): Migration {
  return {
    what: say.migrations.version(version),
    apply: (texts) => {
      const site = texts.get(SITE);
      const noted = versionNoted(texts);
      if (site === undefined || noted === version) return new Map();
      const value = version;
      const text =
        noted === undefined
          ? addKeyBefore(site, ['repository'], 'programVersion', value)
          : editScalars(site, [{ path: ['programVersion'], value }]);
      return text === undefined || text === site ? new Map() : new Map([[SITE, text]]);
    },
  };
}

function refuseLoss(file: string, before: string | undefined, after: string): void {
  const { data } = dataOf(file, after);
  const [fault] = parseYaml(data).faults;
  if (fault) throw new Error(say.notMigrated(file, fault.message));
  if (before === undefined) return;
  const lost = lostComment(dataOf(file, before).data, data);
  if (lost === undefined) return;
  const line = before.split('\n').findIndex((row) => row.includes(lost)) + 1;
  throw new Error(say.notMigrated(`${file}:${line}`, instanceMessages.lostComment(lost)));
}
