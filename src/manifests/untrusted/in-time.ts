/** Parses untrusted texts in a worker with a deadline. */
import { deadlineThread } from './deadline-thread.ts';
import type { TaskName, TaskOrder, Tasks } from './tasks.ts';

/** Milliseconds; ordinary texts need a few. */
const DEADLINE = 10_000;

/** One worker for the whole program, started on first use. */
const thread = deadlineThread<TaskOrder, unknown>(new URL('thread.ts', import.meta.url), DEADLINE);

/** @throws OutOfTime after ten seconds, or the reason of the signal. */
export async function inTime<Name extends TaskName>(
  name: Name,
  words: Parameters<Tasks[Name]>,
  signal?: AbortSignal,
): Promise<ReturnType<Tasks[Name]>> {
  return (await thread.ask({ name, words }, signal)) as ReturnType<Tasks[Name]>;
}
