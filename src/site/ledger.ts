/** The list of sources of the instance. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { load } from 'js-yaml';

import type { Ledger } from '../features/handbook/citations.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { sourcesSchema } from '../schemas/source.ts';

/** @throws if the file does not fit; the validator says each fault with its line before it comes to that. */
export function readLedger(folder = instanceFolder()): Ledger {
  const file = join(folder, 'content', 'sources.yaml');
  if (!existsSync(file)) return new Map();
  const sources = sourcesSchema.parse(load(readFileSync(file, 'utf8')));
  return new Map(sources.map((source) => [source.id, source]));
}
