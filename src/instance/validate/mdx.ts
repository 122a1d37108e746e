/** Links and headings of a page, read from its text. Code is not prose: what stands in it is no link. */
export interface Link {
  readonly target: string;
  readonly offset: number;
}

const LINKS = [
  /\]\(\s*<?([^()\s<>]{1,2000}(?:\([^()\s<>]{0,200}\))?)/g,
  /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*<?([^\s<>]+)/gm,
  /\b(?:href|to)=["']([^"'\n]{1,2000})["']/g,
];

/** The targets of all links: Markdown, reference definitions, `href` and `to` of elements. */
export function linksOf(body: string): Link[] {
  const prose = withoutCode(body);
  return LINKS.flatMap((pattern) =>
    Array.from(prose.matchAll(pattern), (match) => {
      const target = match[1] ?? '';
      return { target, offset: match.index + match[0].lastIndexOf(target) };
    }),
  );
}

/** The text with every piece of code and every comment replaced by spaces, so that offsets stay. */
function withoutCode(body: string): string {
  return withoutBlocks(body).replaceAll(/(`{1,4})(?!`)[^\n]{1,500}?\1(?!`)/g, blank);
}

function withoutBlocks(body: string): string {
  return blankComments(blankFences(body));
}

/** From opening to closing, each looked for once: one that is never closed costs no more than its length. */
function blankComments(text: string): string {
  const parts: string[] = [];
  let after = 0;
  for (let start = text.indexOf('{/*'); start !== -1; start = text.indexOf('{/*', after)) {
    const end = text.indexOf('*/}', start + 3);
    if (end === -1) break;
    parts.push(text.slice(after, start), blank(text.slice(start, end + 3)));
    after = end + 3;
  }
  return parts.join('') + text.slice(after);
}

/** A fence ends with one at least as long, or with the text. */
function blankFences(body: string): string {
  let fence: string | undefined;
  return body
    .split('\n')
    .map((line) => {
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
      const isInside = fence !== undefined || mark !== undefined;
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      return isInside ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
