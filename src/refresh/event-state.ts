/** The state that the events so far describe, by repository. */
import type { CatalogueEvent } from '../schemas/events.ts';

export interface RepositoryState {
  isArchived?: boolean;
  isUnreachable?: boolean;
  /** Where it moved to. */
  url?: string;
  /** The licence that it changed to; without an id, it lost its licence. */
  license?: { id?: string | undefined };
  releases?: Set<string>;
}

export interface EventState {
  readonly listed: ReadonlySet<string>;
  readonly retired: ReadonlySet<string>;
  /** By canonical address. */
  readonly repositories: ReadonlyMap<string, RepositoryState>;
}

export function stateOf(events: readonly CatalogueEvent[]): EventState {
  const [listed, retired] = [new Set<string>(), new Set<string>()];
  const repositories = new Map<string, RepositoryState>();
  for (const event of events) {
    if (event.type === 'listed') moveTo(listed, retired, event.project);
    else if (event.type === 'retired') moveTo(retired, listed, event.project);
    else {
      const state = repositories.get(event.repository) ?? {};
      repositories.set(event.repository, state);
      apply(state, event);
    }
  }
  return { listed, retired, repositories };
}

/** A project that returns to the catalogue counts as listed again. */
function moveTo(to: Set<string>, from: Set<string>, id: string): void {
  to.add(id);
  from.delete(id);
}

type RepositoryEvent = Exclude<CatalogueEvent, { type: 'listed' | 'retired' }>;

function apply(state: RepositoryState, event: RepositoryEvent): void {
  switch (event.type) {
    case 'archived':
    case 'unarchived':
      state.isArchived = event.type === 'archived';
      break;
    case 'unreachable':
    case 'back':
      state.isUnreachable = event.type === 'unreachable';
      break;
    case 'moved':
      state.url = event.to;
      break;
    case 'license-changed':
      state.license = { id: event.to };
      break;
    case 'release':
      (state.releases ??= new Set()).add(event.tag);
      break;
  }
}
