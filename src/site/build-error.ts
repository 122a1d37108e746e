import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildMessages as say } from '#messages/build.ts';

/** What Astro and the bundler add to an error: the place in a file, what to do, or all the errors that they found. */
interface ToolError extends Error {
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly hint?: string;
  /** The page that was being rendered, by its path within the site. */
  readonly page?: string;
  readonly errors?: readonly ToolError[];
}

/**
 * An error of the build as a person needs it: the file with line and column, what happened, what to do.
 * Only an error that names no file keeps its stack: it is a fault of the program, not of what was written.
 *
 * @param folder paths are given relative to it.
 */
export function describeBuildError(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return say.noSiteBecause(String(error));
  const { errors = [error] }: ToolError = error;
  return errors.map((each) => describeOne(each, folder)).join('\n');
}

/** What MDX says when a page names a component that it does not get. */
const MISSING = /^Expected component `([^`]+)` to be defined/;

function describeOne({ loc, hint, page, message, stack }: ToolError, folder: string): string {
  const missing = MISSING.exec(message)?.[1];
  if (missing && page) return say.noComponent(page, missing);
  const what = page ? say.noPage(page) : say.noSite;
  if (!loc?.file) return `${what}\n${stack ?? message}`;
  const file = loc.file.startsWith('file:') ? fileURLToPath(loc.file) : loc.file;
  const place = [relative(folder, file), loc.line, loc.column].filter(Boolean).join(':');
  // MDX says the position again at the start of its sentence.
  const sentence = message.replace(/^\d+:\d+(-\d+:\d+)?: /, '');
  return [say.error(place, sentence), ...(hint ? [hint] : [])].join('\n');
}
