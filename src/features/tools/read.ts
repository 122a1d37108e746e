import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { z } from 'astro/zod';
import { load } from 'js-yaml';

import { instanceFolder } from '../../instance/instance-folder.ts';
import { type ToolName, toolSchemas } from '../../schemas/tools.ts';

/**
 * The data of a tool, or undefined where the office has written none.
 *
 * @throws if the file does not fit; the validator says each fault with its line before it comes to that.
 */
export function readTool<Name extends ToolName>(
  name: Name,
  folder = instanceFolder(),
): z.output<(typeof toolSchemas)[Name]> | undefined {
  const file = join(folder, 'content', 'tools', `${name}.yaml`);
  if (!existsSync(file)) return undefined;
  return toolSchemas[name].parse(load(readFileSync(file, 'utf8'))) as z.output<
    (typeof toolSchemas)[Name]
  >;
}
