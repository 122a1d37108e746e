/** Contact for questions about a project: that of the project if stated, else the office. */
import type { Project } from '../catalogue/project.ts';
import { fullName } from '../catalogue/project.ts';
import { remarked } from '#messages/grammar.ts';
import { getSite } from './site.ts';

export interface WayToAsk {
  readonly where: 'contact' | 'forum' | 'chat' | 'issues' | 'office';
  readonly to: string;
}

export function wayToAsk(project: Project): WayToAsk {
  const { contact, links = {} } = project.entry;
  if (contact)
    return { where: 'contact', to: contact.includes('@') ? `mailto:${contact}` : contact };
  for (const where of ['forum', 'chat', 'issues'] as const) {
    const to = links[where];
    if (to) return { where, to };
  }
  return { where: 'office', to: officeMail(project) };
}

/** A mail to the office that names the project. */
function officeMail(project: Project): string {
  const { number } = project;
  const subject = number ? remarked(fullName(project), number) : fullName(project);
  return `mailto:${getSite().contact.email}?subject=${encodeURIComponent(subject)}`;
}
