/** Splits Markdown into sections of plain text: no markup, no images, no scripts. */
import { micromark } from 'micromark';

import { cleanLine, cleanText } from './text.ts';

export interface Section {
  /** 1 to 6; 0 before the first heading. */
  readonly level: number;
  readonly heading: string;
  readonly text: string;
}

/** Characters: longer texts are cut, since the relevant part is at the beginning. */
const MAX_MARKDOWN = 30_000;

/** Characters: the parser's time is quadratic in the length of a paragraph. */
const MAX_PARAGRAPH = 2_000;

const HEADING = /<(\/?)h([1-6])(?:\s[^<>]*)?>/gi;
/** Placeholders for a table of contents in GitLab, Bitbucket and GitHub. */
const CONTENTS = /^[ \t]*(?:\[\[_TOC_\]\]|\[TOC\]|\{:toc\})[ \t]*$/gim;
const FENCE = /^---[ \t]*$/;
/** A key with its value, or an indented continuation. */
const FRONT_MATTER_ROW = /^(?:[\w"'][\w"'-]*[ \t]*:|[ \t-])/;

/** Splits Markdown at its headings, with a real parser, so that `#` in code does not count. */
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

/** Line by line, so that front matter without an end costs linear time. */
function withoutFrontMatter(markdown: string): string {
  const [first = '', ...rows] = markdown.split('\n');
  if (!FENCE.test(first)) return markdown;
  const end = rows.findIndex((row) => FENCE.test(row) || !FRONT_MATTER_ROW.test(row));
  return FENCE.test(rows[end] ?? '') ? rows.slice(end + 1).join('\n') : markdown;
}

/** Ends paragraphs that are too long, and cuts lines that are. */
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

/** HTML in the Markdown is kept here, so that it can be removed afterwards. The result is never shown. */
function toHtml(markdown: string): string {
  try {
    return micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: false });
  } catch {
    // No input is known that makes the parser throw; a page must not fail for it.
    return '';
  }
}

/** The first section with text, which serves as description. */
export function firstSection(markdown: string): string | undefined {
  return sectionsOf(markdown).find(({ text }) => /\p{L}{2}/u.test(text))?.text;
}
