import { type CatalogueEvent, eventsSchema, isNews } from '../schemas/events.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { readInstance } from '../instance/read.ts';
import { fittingValue } from '../instance/values.ts';
import { onceABuild } from './once-a-build.ts';

/**
 * The events of the catalogue by date; empty before the first refresh.
 *
 * @throws one sentence for the user, if the file is not valid.
 */
export const getEvents = onceABuild(() => readNews(instanceFolder()));

export function readNews(folder: string): readonly CatalogueEvent[] {
  return readEvents(folder).filter(isNews);
}

export function readEvents(folder: string): readonly CatalogueEvent[] {
  const { events } = readInstance(folder, ['events']);
  return events ? fittingValue(eventsSchema, events) : [];
}
