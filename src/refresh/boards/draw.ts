/** Draws design files of strangers in a thread with a deadline and little memory. */
import type { BoardTexts, DrawnFile } from '../../boards/draw-file.ts';
import { deadlineThread, OutOfTime } from '../../manifests/untrusted/deadline-thread.ts';
import { boardMessages as say } from '../../messages/en/boards.ts';

/** The largest boards that we know need one second; the machine of a pipeline may be slow. */
const DEADLINE = 10_000;

const MEGABYTES = 300;

const thread = deadlineThread<BoardTexts, DrawnFile>(
  new URL('thread.ts', import.meta.url),
  DEADLINE,
  {
    megabytes: MEGABYTES,
    // What is kept is in English whatever the interface speaks: without its flags the thread knows no other language.
    flags: [],
  },
);

/** Whatever becomes of the thread, the file alone is refused. @throws the reason of the signal. */
export async function draw(texts: BoardTexts, signal: AbortSignal): Promise<DrawnFile> {
  try {
    return await thread.ask(texts, signal);
  } catch (error) {
    signal.throwIfAborted();
    const refused = error instanceof OutOfTime ? say.faults.outOfTime : say.faults.outOfMemory;
    return { facts: {}, parts: [], refused };
  }
}
