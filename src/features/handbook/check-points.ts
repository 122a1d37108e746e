/** The points of a check list, each with an address of its own. */

/** Longer ones say no more, and make addresses long. */
const LONGEST = 60;

/**
 * Gives each point of a finished list an id made from its text, and a link to itself.
 *
 * @param html the list as it is written into the page; its points hold no lists.
 * @param label what the link does; the text of the point follows it in its name.
 */
export function withAddresses(html: string, label: string): string {
  const taken = new Map<string, number>();
  return html.replaceAll(/<li>(.*?)<\/li>/gs, (_item, content: string) => {
    const id = unique(pointId(content), taken);
    const name = `id="to-${id}" href="#${id}" aria-label="${label}" aria-labelledby="to-${id} ${id}"`;
    const link = `<a class="anchor" ${name} data-pagefind-ignore>#</a>`;
    return `<li><span id="${id}">${content}</span>${link}</li>`;
  });
}

/** `check-every-file-says-who-holds-the-copyright` for the text of a point, tags and marks passed over. */
export function pointId(text: string): string {
  const words = text
    .replaceAll(/<[^>]*>?|&#?\w+;/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = `check-${(words ?? []).join('-')}`;
  return slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/, '');
}

function unique(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
