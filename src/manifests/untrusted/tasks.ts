/** Tasks for untrusted texts: arguments and results can be cloned. */
import '../../licences/learn-list.ts';
import { readEdges } from '../edges/read.ts';
import { importFile } from '../importers/import.ts';
import { readLocated } from '../located.ts';
import { publiccodeCards } from '../publiccode-card.ts';
import { withTexts } from '../texts.ts';

export const TASKS = {
  importFile,
  publiccodeCards,
  readEdges,
  readLocated,
  withTexts,
} as const;

export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;

export interface TaskOrder {
  readonly name: TaskName;
  readonly words: readonly unknown[];
}
