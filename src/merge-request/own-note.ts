/** One comment of ours on an issue or a merge request: written once, then brought up to date, never repeated. */
import { createHash } from 'node:crypto';

import { at } from '../refresh/normalise.ts';
import { callGitlab, type Project } from '../refresh/nightly/gitlab-api.ts';

export type Noted = 'written' | 'updated' | 'unchanged';

/** Where a comment stands. */
export interface Place {
  readonly kind: 'issues' | 'merge_requests';
  readonly iid: number;
}

const PAGE = 100;
/** Nobody reads a conversation that is longer. */
const MOST_PAGES = 20;

/**
 * Writes the comment, or changes the one that stands there. Somebody else's comment with our mark is not ours.
 *
 * @param own the id of our user.
 * @param name tells the comments of different programs apart: `review`.
 * @throws RefusedCall, or what fetch throws.
 */
export async function putNote(
  project: Project,
  own: number,
  place: Place,
  name: string,
  text: string,
): Promise<Noted> {
  const path = `/${place.kind}/${place.iid}/notes`;
  const body = `${markOf(name, text)}\n${text.trim()}\n`;
  const known = await findNote(project, own, path, name);
  if (!known) {
    await callGitlab(project, 'POST', path, { body });
    return 'written';
  }
  if (known.body.startsWith(markOf(name, text))) return 'unchanged';
  await callGitlab(project, 'PUT', `${path}/${known.id}`, { body });
  return 'updated';
}

/** A comment that readers do not see. The sum tells whether the text is still the same, however GitLab stored it. */
function markOf(name: string, text: string): string {
  return `${startOf(name)}${createHash('sha256').update(text.trim()).digest('hex').slice(0, 16)} -->`;
}

function startOf(name: string): string {
  return `<!-- ospo-portal ${name} `;
}

interface Note {
  readonly id: number;
  readonly body: string;
}

async function findNote(
  project: Project,
  own: number,
  path: string,
  name: string,
): Promise<Note | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = `?sort=asc&order_by=created_at&per_page=${PAGE}&page=${page}`;
    const notes = await callGitlab(project, 'GET', path + query);
    if (!Array.isArray(notes)) return undefined;
    const found = notes.find(
      (note: unknown) =>
        Number(at(note, 'author', 'id')) === own &&
        String(at(note, 'body')).startsWith(startOf(name)),
    );
    if (found) return { id: Number(at(found, 'id')), body: String(at(found, 'body')) };
    if (notes.length < PAGE) return undefined;
  }
  return undefined;
}
