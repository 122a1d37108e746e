/** Finds what the files must not contain: events without a change, and two rows in a week. */
import { weekOf } from '../../src/instance/history.ts';
import type { CatalogueEvent } from '../../src/schemas/events.ts';
import type { HistoryRow } from '../../src/schemas/history.ts';

/** The events that change nothing. */
export function repeatedEvents(events: readonly CatalogueEvent[]): CatalogueEvent[] {
  const told = new Map<string, string>();
  return events.filter((event) => {
    const { topic, value } = sayingOf(event);
    if (told.get(topic) === value) return true;
    told.set(topic, value);
    return false;
  });
}

function sayingOf(event: CatalogueEvent): { topic: string; value: string } {
  const { type } = event;
  switch (type) {
    case 'listed':
    case 'retired':
      return { topic: `project ${event.project}`, value: type };
    case 'archived':
    case 'unarchived':
      return { topic: `archive ${event.repository}`, value: type };
    case 'unreachable':
    case 'back':
      return { topic: `reach ${event.repository}`, value: type };
    case 'moved':
      return { topic: `place ${event.repository}`, value: event.to };
    case 'license-changed':
      return { topic: `license ${event.repository}`, value: event.to ?? 'none' };
    case 'release':
      return { topic: `release ${event.repository} ${event.tag}`, value: type };
  }
}

/** The rows of repositories that have another row in the same week. */
export function secondRows(rows: readonly HistoryRow[]): HistoryRow[] {
  const weeks = new Set<string>();
  return rows.filter(({ repository, date }) => {
    const week = `${repository} ${weekOf(date)}`;
    if (weeks.has(week)) return true;
    weeks.add(week);
    return false;
  });
}
