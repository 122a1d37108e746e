/** The list of sources of the instance. */
import type { Ledger } from '../features/handbook/citations.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readInstance } from '../instance/read.ts';
import { fittingValue } from '../instance/values.ts';
import { sourcesSchema } from '../schemas/source.ts';
import { onceABuild } from './once-a-build.ts';

export const getLedger = onceABuild(() => readLedger());

/** @throws one sentence for the user, if the file is not valid. */
function readLedger(folder = instanceFolder()): Ledger {
  const { sources } = readInstance(folder, ['sources']);
  const known = sources ? fittingValue(sourcesSchema, sources) : [];
  return new Map(known.map((source) => [source.id, source]));
}
