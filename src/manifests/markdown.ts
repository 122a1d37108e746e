/** Sections of Markdown as plain text: no markup, no images, no scripts. */
import { micromark } from 'micromark';

import { cleanLine, cleanText } from './text.ts';

export interface Section {
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number;
  readonly heading: string;
  readonly text: string;
}

/** Longer texts are read up to here; a description or a newsfeed begins with what counts. */
const MAX_MARKDOWN = 30_000;

/** The parser's time grows with the square of a paragraph; people's paragraphs are shorter. */
const MAX_PARAGRAPH = 2_000;

const HEADING = /<(\/?)h([1-6])(?:\s[^<>]*)?>/gi;
/** What GitLab, Bitbucket and GitHub replace by a table of contents. */
const CONTENTS = /^[ \t]*(?:\[\[_TOC_\]\]|\[TOC\]|\{:toc\})[ \t]*$/gim;
const FENCE = /^---[ \t]*$/;
/** A key with its value, or what goes on below a key. */
const FRONT_MATTER_ROW = /^(?:[\w"'][\w"'-]*[ \t]*:|[ \t-])/;

/** Cuts Markdown at its headings. Signs in code are no headings, since a parser decides. */
export function sectionsOf(markdown: string): Section[] {
  const source = markdown
    .slice(0, MAX_MARKDOWN)
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '');
  const html = toHtml(inParagraphs(withoutFrontMatter(source).replaceAll(CONTENTS, '')));
  const sections: Section[] = [];
  let open = { level: 0, heading: '', from: 0 };
  let start: number | undefined;
  for (const { 0: tag, 1: slash, 2: level, index } of html.matchAll(HEADING)) {
    if (!slash) {
      if (start === undefined) sections.push(section(open, html.slice(open.from, index)));
      start = index + tag.length;
    } else if (start !== undefined) {
      const from = index + tag.length;
      open = { level: Number(level), heading: cleanLine(html.slice(start, index)), from };
      start = undefined;
    }
  }
  return [...sections, section(open, html.slice(open.from))];
}

/** Row by row, so that a text which never closes its front matter costs no more than its length. */
function withoutFrontMatter(markdown: string): string {
  const [first = '', ...rows] = markdown.split('\n');
  if (!FENCE.test(first)) return markdown;
  const end = rows.findIndex((row) => FENCE.test(row) || !FRONT_MATTER_ROW.test(row));
  return FENCE.test(rows[end] ?? '') ? rows.slice(end + 1).join('\n') : markdown;
}

/** Ends a paragraph that goes on and on, and cuts a line that does. */
function inParagraphs(text: string): string {
  let length = 0;
  const rows = text.split('\n').flatMap((row) => {
    const cut = row.slice(0, MAX_PARAGRAPH);
    length = cut.trim() === '' ? 0 : length + cut.length;
    if (length <= MAX_PARAGRAPH) return [cut];
    length = cut.length;
    return ['', cut];
  });
  return rows.join('\n');
}

function section({ level, heading }: { level: number; heading: string }, html: string): Section {
  return { level, heading, text: cleanText(html) };
}

/** HTML in the Markdown is kept here, so that it can be removed as what it is. The result is never shown. */
function toHtml(markdown: string): string {
  try {
    return micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: false });
  } catch {
    // No input is known that does this; if there is one, a page must not fail for it.
    return '';
  }
}

/** The first section that says something, which is what stands for a description. */
export function firstSection(markdown: string): string | undefined {
  return sectionsOf(markdown).find(({ text }) => /\p{L}{2}/u.test(text))?.text;
}
