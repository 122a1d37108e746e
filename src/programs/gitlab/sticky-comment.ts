/** One comment of ours on an issue or a merge request: written once, then brought up to date, never repeated. */
import { createHash } from 'node:crypto';

import { z } from 'astro/zod';

import { get, write, type Project } from './api.ts';

export type Noted = 'written' | 'updated' | 'unchanged';

/** Where a comment stands. */
export interface Place {
  readonly kind: 'issues' | 'merge_requests';
  readonly iid: number;
}

const PAGE = 100;
/** Nobody reads a conversation that is longer. */
const MOST_PAGES = 20;

const noteSchema = z.object({
  id: z.int().positive(),
  body: z.string(),
  author: z.object({ id: z.int() }),
});

type Note = z.output<typeof noteSchema>;

const writtenSchema = noteSchema.pick({ id: true });

/**
 * Writes the comment, or changes the one that stands there. Somebody else's comment with our mark is not ours.
 *
 * @param own the id of our user.
 * @param name tells the comments of different programs apart: `review`.
 * @throws RefusedCall, also when GitLab does not confirm it.
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
    await write(project, 'POST', path, { body }, writtenSchema);
    return 'written';
  }
  if (known.body.startsWith(markOf(name, text))) return 'unchanged';
  await write(project, 'PUT', `${path}/${known.id}`, { body }, writtenSchema);
  return 'updated';
}

/** A comment that readers do not see. The sum tells whether the text is still the same, however GitLab stored it. */
function markOf(name: string, text: string): string {
  return `${startOf(name)}${createHash('sha256').update(text.trim()).digest('hex').slice(0, 16)} -->`;
}

function startOf(name: string): string {
  return `<!-- ospo-portal ${name} `;
}

async function findNote(
  project: Project,
  own: number,
  path: string,
  name: string,
): Promise<Note | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query = `?sort=asc&order_by=created_at&per_page=${PAGE}&page=${page}`;
    const notes = await get(project, path + query, z.array(noteSchema));
    const found = notes.find(
      ({ author, body }) => author.id === own && body.startsWith(startOf(name)),
    );
    if (found || notes.length < PAGE) return found;
  }
  return undefined;
}
