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
 * How the canonical repository of a project grew, in order of time; nothing before a refresh has written about it.
 *
 * @throws one sentence that names the file, if it does not fit its schema.
 */
export function historyOf(project: Project): readonly HistoryRow[] {
  return historyIn(getHistory(), project);
}

/** By address without https://, as the file writes it. */
export type History = ReadonlyMap<string, readonly HistoryRow[]>;

/** What a history says of a project. */
export function historyIn(history: History, { entry, metadata }: Project): readonly HistoryRow[] {
  const url = entry.repositories?.[0]?.url;
  // Without a record, the entry refuses what the forge says.
  if (!url || !metadata) return [];
  return history.get(canonicalRepository(url).replace(/^https:\/\//, '')) ?? [];
}

export function readHistory(folder: string): History {
  const { history } = readInstance(folder, ['history']);
  const rows = parseHistory(history && fittingValue(z.string(), history));
  return Map.groupBy(rows, ({ repository }) => repository);
}
