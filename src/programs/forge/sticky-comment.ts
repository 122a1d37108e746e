/** Sticky comment: one comment on an issue or a merge request, created once and then updated. */
import type { Comment, Host, Place } from '../../refresh/forges/host.ts';
import { sumOf } from './request-mark.ts';

export type Noted = 'written' | 'updated' | 'unchanged';

/**
 * Creates or updates the comment. A comment of another user with our mark is ignored.
 *
 * @param own id of our user.
 * @param name of the program that comments: `review`.
 * @throws RefusedCall, also when the forge does not confirm the change.
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

/** A hidden marker. Its checksum shows whether the text is unchanged, however the forge stored it. */
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
