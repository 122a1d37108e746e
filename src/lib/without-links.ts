/** `[words](address)`; the address may hold pairs of brackets, as CommonMark has it. */
const LINK = /\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g;

/** Markdown in which each link is its words alone. */
export function withoutLinks(markdown: string): string {
  return markdown.replaceAll(LINK, '$1');
}
