/** Texts that try to be interpreted where they are shown, and a check of Markdown for the effect. */
import { micromark } from 'micromark';
import { parse } from 'node-html-parser';

export const HOSTILE: readonly string[] = [
  '@all',
  '![x](https://evil.example/beacon.png)',
  '<img src="https://evil.example/beacon.png">',
  '<script>alert(1)</script>',
  '[sign in](https://evil.example/)',
  '_www.evil.example',
  'see https://evil.example/-/issues/1',
  '`@all` ![x](https://evil.example/beacon.png)',
  '!1 #2 ~bug %v1 &3 $4',
  'x\n/merge\n# y',
];

/**
 * The effects of a Markdown text: elements that load something, links, and, outside of code, what GitLab and GitHub
 * turn into links, mentions or commands.
 */
export function deedsOf(markdown: string): string[] {
  const root = parse(micromark(markdown, { allowDangerousHtml: true }));
  const links = root.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
  for (const element of root.querySelectorAll('pre, code, a')) element.remove();
  const words = root.textContent.match(/[@#!~%&$][\p{L}\p{N}]|www\.\w|:\/\/\w+/giu) ?? [];
  const actions = markdown.match(/^[ \t]*\/\w+/gm) ?? [];
  const tags = root.querySelectorAll('img, script, iframe, form, style').map((one) => one.tagName);
  return [...tags, ...links.map((link) => link.replace(/\?.*/s, '')), ...words, ...actions];
}
