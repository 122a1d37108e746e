/**
 * Makes a finished page fit to stand below others in one document: its ids get its name in front, as do the links
 * and names that point at them, and its headings go one level down.
 *
 * @param name unique among the pages of the document.
 */
export function underOneHeading(html: string, name: string): string {
  // Only tags: what looks like an attribute in a text is a text.
  return html
    .replaceAll(/<[a-z][^>]*>/g, (tag) => withName(tag, name))
    .replaceAll(/(<\/?h)([1-5])\b/g, (_, tag: string, level: string) => tag + (Number(level) + 1));
}

function withName(tag: string, name: string): string {
  return tag
    .replaceAll(/ (id="|for="|href="#)([^"]+)"/g, ` $1${name}.$2"`)
    .replaceAll(/ (aria-(?:labelledby|describedby))="([^"]*)"/g, (_, attribute: string, ids) => {
      const named = String(ids)
        .split(' ')
        .map((id) => `${name}.${id}`);
      return ` ${attribute}="${named.join(' ')}"`;
    });
}
