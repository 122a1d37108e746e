/** Words of what changed in the catalogue, in English. */
import type { CatalogueEvent, EventType } from '../../schemas/events.ts';

export const changesMessages = {
  title: 'What changed',
  lead: 'New entries, releases, and changes of address, licence and state, the latest first.',
  none: 'No change has been noticed yet. This list grows from the second refresh of the catalogue on.',
  more: (shown: number, all: number) => `The latest ${shown} of ${all} changes.`,
  follow: 'Follow it',
  followNote: 'In a feed reader. Each topic, kind and organisation has feeds of its own.',
  atom: 'Atom feed',
  json: 'JSON Feed',
  data: 'All data and feeds',
  feedTitle: (site: string, part?: string) => (part ? `${site}: ${part}` : `${site}: what changed`),
  types: {
    listed: 'Listed',
    retired: 'Retired',
    release: 'Release',
    archived: 'Archived',
    unarchived: 'Reopened',
    moved: 'Moved',
    'license-changed': 'Licence',
    unreachable: 'Unreachable',
    back: 'Back',
  } satisfies Record<EventType, string>,
  /** The heading of a change, and a sentence about it. */
  says: (event: CatalogueEvent, name: string): { title: string; text: string } => {
    switch (event.type) {
      case 'listed':
        return { title: `${name} is listed`, text: 'It is new in the catalogue.' };
      case 'retired':
        return { title: `${name} is retired`, text: 'It left the catalogue; its page stays.' };
      case 'release':
        return { title: `${name} ${event.tag}`, text: `Released in ${event.repository}.` };
      case 'archived':
        return {
          title: `${name} is archived`,
          text: `${event.repository} takes no more changes.`,
        };
      case 'unarchived':
        return {
          title: `${name} is open again`,
          text: `${event.repository} is no longer archived.`,
        };
      case 'moved':
        return { title: `${name} moved`, text: `From ${event.from} to ${event.to}.` };
      case 'license-changed':
        return {
          title: `${name} has another licence`,
          text: `The forge read ${event.from ?? 'none'} before and reads ${event.to ?? 'none'} now.`,
        };
      case 'unreachable':
        return {
          title: `${name} cannot be reached`,
          text: `${event.repository} did not answer as it should.`,
        };
      case 'back':
        return { title: `${name} is back`, text: `${event.repository} can be read again.` };
    }
  },
};
