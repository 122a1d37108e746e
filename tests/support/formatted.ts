/** The formatter of this repository, for what the program writes. */
import { format } from 'oxfmt';

import config from '../../oxfmt.config.ts';

/** Whether `npm run format` would leave the text of this file as it is. A text that it cannot read is an error. */
export async function isFormatted(file: string, text: string): Promise<boolean> {
  const { ignorePatterns: _, ...style } = config;
  const { code, errors } = await format(file, text, style);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code === text;
}
