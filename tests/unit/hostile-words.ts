/** What strangers write to act where it is shown, and a look at Markdown for whether it did. */
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
 * What a text of Markdown does beside showing words: elements that load something, links, and, outside of code, what
 * GitLab and GitHub make links of, call people by or take for commands.
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
