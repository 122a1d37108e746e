import type { z } from 'astro/zod';

import { instanceFolder } from '../../instance/instance-folder.ts';
import { readInstance } from '../../instance/read.ts';
import { fittingValue } from '../../instance/values.ts';
import type { Reading } from '../../schemas/translations.ts';
import { type ToolName, toolSchemas } from '../../schemas/tools.ts';

/**
 * The data of a tool, or undefined where the office has no such file.
 *
 * @param reading without it, each text is in the language of the office.
 * @throws one sentence for the user, if the file does not fit its schema.
 */
export function readTool<Name extends ToolName>(
  name: Name,
  folder = instanceFolder(),
  reading?: Reading,
): z.output<(typeof toolSchemas)[Name]> | undefined {
  const document = readInstance(folder, ['tools']).tools[name];
  if (!document) return undefined;
  return fittingValue(toolSchemas[name], document, reading) as z.output<(typeof toolSchemas)[Name]>;
}
