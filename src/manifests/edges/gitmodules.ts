/** Reads `.gitmodules`: https://git-scm.com/docs/gitmodules, in the syntax of git-config(1). */
import type { Found } from './targets.ts';
import { repositoryTarget } from './targets.ts';

/** The repositories of the submodules; `base` is that of the file, from which relative addresses lead. */
export function readGitmodules(text: string, base: string): Found {
  let isSubmodule = false;
  const needs: (string | undefined)[] = [];
  for (const line of text.replaceAll(/\\\r?\n/g, '').split('\n')) {
    const row = line.trim();
    if (row.startsWith('[')) isSubmodule = /^\[\s*submodule[\s"]/i.test(row);
    const value = isSubmodule && /^url\s*=/i.test(row) ? valueOf(row) : undefined;
    if (value !== undefined) needs.push(repositoryTarget(value, base));
  }
  return { needs };
}

/** Without quotes, escapes and a comment: a `#` or `;` begins one outside of quotes. */
function valueOf(row: string): string {
  let isQuoted = false;
  let value = '';
  const text = row.slice(row.indexOf('=') + 1).trim();
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '\\') value += text.charAt((at += 1));
    else if (!isQuoted && (sign === '#' || sign === ';')) break;
    else value += sign;
  }
  return value.trim();
}
