/** The checklists and planners of the office. */
import { toolMessages as t } from '#messages/tools.ts';
import type { ToolName } from '../../schemas/tools.ts';
import { path } from '../../schemas/address.ts';
import { readTool } from './read.ts';

export interface OfferedTool {
  readonly title: string;
  /** What it is good for, in a few words. */
  readonly note: string;
  readonly to: string;
}

const ALL: readonly (OfferedTool & { readonly name: ToolName })[] = [
  { name: 'release', ...t.release, to: path.toolRelease },
  { name: 'which-way', ...t.way, to: path.toolWay },
  { name: 'self-assessment', ...t.assessment, to: path.toolAssessment },
  { name: 'metrics', ...t.metrics, to: path.toolMetrics },
];

/** Only tools that have data, in the order in which they are needed. */
export function offeredTools(): OfferedTool[] {
  return ALL.filter(({ name }) => readTool(name) !== undefined);
}
