import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildMessages as say } from '#messages/build.ts';

/** Properties that Astro and Vite add to an error: a position, a hint, or several errors. */
interface ToolError extends Error {
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly hint?: string;
  /** Path within the site of the page that was being rendered. */
  readonly page?: string;
  readonly errors?: readonly ToolError[];
}

/**
 * A build error for people: file with line and column, what happened, what to do. Only an error without a file keeps
 * its stack: it is a fault of the program, not of content.
 *
 * @param folder to which paths are relative.
 */
export function describeBuildError(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return say.noSiteBecause(String(error));
  const { errors = [error] }: ToolError = error;
  return errors.map((each) => describeOne(each, folder)).join('\n');
}

/** MDX's message for an unknown component. */
const MISSING = /^Expected component `([^`]+)` to be defined/;

function describeOne({ loc, hint, page, message, stack }: ToolError, folder: string): string {
  const missing = MISSING.exec(message)?.[1];
  if (missing && page) return say.noComponent(page, missing);
  const what = page ? say.noPage(page) : say.noSite;
  if (!loc?.file) return `${what}\n${stack ?? message}`;
  const file = loc.file.startsWith('file:') ? fileURLToPath(loc.file) : loc.file;
  const place = [relative(folder, file), loc.line, loc.column].filter(Boolean).join(':');
  // MDX repeats the position at the start of its message.
  const sentence = message.replace(/^\d+:\d+(-\d+:\d+)?: /, '');
  return [say.error(place, sentence), ...(hint ? [hint] : [])].join('\n');
}
