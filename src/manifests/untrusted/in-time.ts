/** Parses texts of strangers in a thread with a deadline, so that no text can keep the program from going on. */
import { deadlineThread } from './deadline-thread.ts';
import type { TaskName, TaskOrder, Tasks } from './tasks.ts';

/** Honest texts need milliseconds. */
const DEADLINE = 10_000;

/** One for the whole program, started when it is first needed. */
const thread = deadlineThread<TaskOrder, unknown>(new URL('thread.ts', import.meta.url), DEADLINE);

/** @throws OutOfTime after ten seconds, or the reason of the signal. */
export async function inTime<Name extends TaskName>(
  name: Name,
  words: Parameters<Tasks[Name]>,
  signal?: AbortSignal,
): Promise<ReturnType<Tasks[Name]>> {
  return (await thread.ask({ name, words }, signal)) as ReturnType<Tasks[Name]>;
}
