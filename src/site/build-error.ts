import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Astro and the bundler add to an error: the place in a file, what to do, or all the errors that they found. */
interface ToolError extends Error {
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  readonly hint?: string;
  readonly errors?: readonly ToolError[];
}

/**
 * An error of the build as a person needs it: the file with line and column, what happened, what to do.
 * Only an error that names no file keeps its stack: it is a fault of the program, not of what was written.
 *
 * @param folder paths are given relative to it.
 */
export function describeBuildError(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return `The site could not be built: ${String(error)}`;
  const { errors = [error] }: ToolError = error;
  return errors.map((each) => describeOne(each, folder)).join('\n');
}

function describeOne({ loc, hint, message, stack }: ToolError, folder: string): string {
  if (!loc?.file) return `The site could not be built.\n${stack ?? message}`;
  const file = loc.file.startsWith('file:') ? fileURLToPath(loc.file) : loc.file;
  const place = [relative(folder, file), loc.line, loc.column].filter(Boolean).join(':');
  // MDX says the position again at the start of its sentence.
  const sentence = message.replace(/^\d+:\d+(-\d+:\d+)?: /, '');
  return [`${place} error build ${sentence}`, ...(hint ? [hint] : [])].join('\n');
}
