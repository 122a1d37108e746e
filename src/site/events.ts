import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type CatalogueEvent, eventsSchema, isNews } from '../schemas/events.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { onceABuild } from './once-a-build.ts';

/**
 * What changed in the catalogue, in order of time; nothing before the first refresh has written its file.
 *
 * @throws one sentence that names the file, if it does not fit its schema.
 */
export const getEvents = onceABuild(() => readEvents(instanceFolder()).filter(isNews));

export function readEvents(folder: string): readonly CatalogueEvent[] {
  const file = join(folder, 'catalogue', 'events.json');
  const text = textOf(file);
  if (text === undefined) return [];
  const result = eventsSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${file} does not fit its schema at ${issue?.path.join('.')}: ${issue?.message}`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
