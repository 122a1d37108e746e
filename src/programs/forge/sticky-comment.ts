/** One comment of ours on an issue or a merge request: written once, then brought up to date, never repeated. */
import type { Comment, Host, Place } from '../../refresh/forges/host.ts';
import { sumOf } from './request-mark.ts';

export type Noted = 'written' | 'updated' | 'unchanged';

/**
 * Writes the comment, or changes the one that stands there. Somebody else's comment with our mark is not ours.
 *
 * @param own the id of our user.
 * @param name tells the comments of different programs apart: `review`.
 * @throws RefusedCall, also when the forge does not confirm it.
 */
export async function putNote(
  host: Host,
  own: number,
  place: Place,
  name: string,
  text: string,
): Promise<Noted> {
  const mark = markOf(name, text);
  const body = `${mark}\n${text.trim()}\n`;
  const known = await findNote(host, own, place, name);
  if (!known) {
    await host.addComment(place, body);
    return 'written';
  }
  if (known.body.startsWith(mark)) return 'unchanged';
  await host.changeComment(place, known.id, body);
  return 'updated';
}

/** A comment that readers do not see. The sum tells whether the text is still the same, however the forge stored it. */
function markOf(name: string, text: string): string {
  return `${startOf(name)}${sumOf(text.trim())} -->`;
}

function startOf(name: string): string {
  return `<!-- ospo-portal ${name} `;
}

async function findNote(
  host: Host,
  own: number,
  place: Place,
  name: string,
): Promise<Comment | undefined> {
  for await (const comment of host.comments(place)) {
    if (comment.author === own && comment.body.startsWith(startOf(name))) return comment;
  }
  return undefined;
}
