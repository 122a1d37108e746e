import { z } from 'astro/zod';

import type { Project } from '../catalogue/project.ts';
import { canonicalRepository } from '../schemas/repository-url.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { parseHistory } from '../instance/history.ts';
import { readInstance } from '../instance/read.ts';
import { fittingValue } from '../instance/values.ts';
import type { HistoryRow } from '../schemas/history.ts';
import { onceABuild } from './once-a-build.ts';

const getHistory = onceABuild(() => readHistory(instanceFolder()));

/**
 * The history of a project's canonical repository by date; empty before a refresh has recorded any.
 *
 * @throws one sentence that names the file, if it is not valid.
 */
export function historyOf(project: Project): readonly HistoryRow[] {
  return historyIn(getHistory(), project);
}

/** By address without https://, as in the file. */
export type History = ReadonlyMap<string, readonly HistoryRow[]>;

/** The rows of a project. */
export function historyIn(history: History, { entry, metadata }: Project): readonly HistoryRow[] {
  const url = entry.repositories?.[0]?.url;
  // Without a record, the entry refuses forge data.
  if (!url || !metadata) return [];
  return history.get(canonicalRepository(url).replace(/^https:\/\//, '')) ?? [];
}

export function readHistory(folder: string): History {
  const { history } = readInstance(folder, ['history']);
  const rows = parseHistory(history && fittingValue(z.string(), history));
  return Map.groupBy(rows, ({ repository }) => repository);
}
