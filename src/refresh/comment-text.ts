/**
 * Untrusted text in a comment on a forge, on one line and as it was written: it cannot become markup, mention a user,
 * link to another issue, or run a quick action, which must begin a line.
 */
import { escapeLine } from '../lib/markdown.ts';
import { cleanLine } from './normalise.ts';

/** Plain text as Markdown; empty when nothing visible is left. */
export function plain(text: unknown, max = 300): string {
  return escapeLine(shortened(text, max));
}

/** A message of the program, in which names stand between backticks and untrusted values between quotes. */
export function sentence(text: string, max = 600): string {
  return shortened(text, max)
    .split(/`([^`]+)`/)
    .map((piece, index) => (index % 2 === 0 ? escapeLine(piece) : code(piece)))
    .join('');
}

function shortened(text: unknown, max: number): string {
  const signs = [...(cleanLine(text, max + 1) ?? '')];
  return signs.length > max ? `${signs.slice(0, max).join('')}…` : signs.join('');
}

/** A name of a file, a branch or an address as inline code, in which forges expand no references. */
export function code(text: unknown, max = 300): string {
  const line = cleanLine(text, max);
  if (line === undefined) return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** A link to an address that the program made or a schema checked; any other is shown as code. */
export function link(label: string, address: string): string {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return code(address);
  const target = url.href.replaceAll(/[()<>[\]\\*_|~`]/g, percent);
  return `[${plain(label)}](${target})`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
