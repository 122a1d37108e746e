import { readTool } from '../features/tools/read.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import type { ToolName } from '../schemas/tools.ts';
import { getReading } from './site.ts';

/** The data of a tool in the language of the pages, or undefined where the office has no such file. */
export function getTool<Name extends ToolName>(name: Name) {
  return readTool(name, instanceFolder(), getReading());
}
