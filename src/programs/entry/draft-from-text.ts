import type { Draft, ImportOptions } from '../../schemas/draft.ts';
import { OutOfTime } from '../../manifests/untrusted/deadline-thread.ts';
import { inTime } from '../../manifests/untrusted/in-time.ts';

/** @throws one sentence for the user when the text cannot be parsed, or takes too long. */
export async function draftFromText(
  file: string,
  text: string,
  options: ImportOptions,
  signal?: AbortSignal,
): Promise<Draft> {
  try {
    return await inTime('importFile', [file, text, options], signal);
  } catch (cause) {
    throw cause instanceof OutOfTime ? new Error(`${file}: ${cause.message}`, { cause }) : cause;
  }
}
