/** Tasks for untrusted texts: arguments and results can be cloned. */
import '../../licences/learn-list.ts';
import { importFile } from '../importers/import.ts';
import { readManifests } from '../read.ts';
import { withTexts } from '../texts.ts';

export const TASKS = { importFile, readManifests, withTexts } as const;

export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;

export interface TaskOrder {
  readonly name: TaskName;
  readonly words: readonly unknown[];
}
