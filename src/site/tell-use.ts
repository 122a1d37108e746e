/** Where those who use a project tell so: an issue that asks what its page needs. */
import type { Project } from '../catalogue/project.ts';
import { evidenceMessages as say } from '#messages/evidence.ts';
import { issueAddress } from '../schemas/edit-links.ts';
import { getSite } from './site.ts';

export function tellAddress({ id, entry }: Project): string {
  return issueAddress(getSite().repository, {
    title: say.issue.title(entry.name, id),
    text: say.issue.text,
    label: 'we-use-this',
  });
}
