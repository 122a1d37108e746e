/** The worker in which untrusted texts are parsed. */
import { serve } from './serve.ts';
import { TASKS, type TaskOrder } from './tasks.ts';

serve(({ name, words }: TaskOrder) =>
  (TASKS[name] as (...all: readonly unknown[]) => unknown)(...words),
);
