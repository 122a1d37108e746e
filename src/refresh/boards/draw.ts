/** Draws untrusted design files in a worker thread with a deadline and a memory limit. */
import type { BoardTexts, DrawnFile } from '../../boards/draw-file.ts';
import { deadlineThread, OutOfTime } from '../../manifests/untrusted/deadline-thread.ts';
import { boardMessages as say } from '../../messages/en/boards.ts';

/** Milliseconds. The largest known boards take one second; a CI runner may be slow. */
const DEADLINE = 10_000;

const MEGABYTES = 300;

const thread = deadlineThread<BoardTexts, DrawnFile>(
  new URL('thread.ts', import.meta.url),
  DEADLINE,
  {
    megabytes: MEGABYTES,
    // Stored records are in English whatever the language of the interface: without these flags the worker uses
    // English.
    flags: [],
  },
);

/** A crash or a timeout of the worker refuses this file only. @throws the reason of the signal. */
export async function draw(texts: BoardTexts, signal: AbortSignal): Promise<DrawnFile> {
  try {
    return await thread.ask(texts, signal);
  } catch (error) {
    signal.throwIfAborted();
    const refused = error instanceof OutOfTime ? say.faults.outOfTime : say.faults.outOfMemory;
    return { facts: {}, parts: [], refused };
  }
}
