import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Brand } from '../../instance/brand/read-brand.ts';
import type { Notice } from './notice.ts';

/** Of the fonts that an office brings, as it says them; the text of a licence may stand beside, as `OFL-1.1.txt`. */
export function fontNotices({ fonts }: Pick<Brand, 'fonts'>): Notice[] {
  return Object.values(fonts).map(({ file, license, copyright, path }) => {
    const beside = join(dirname(path), `${license}.txt`);
    const text = existsSync(beside) ? [readFileSync(beside, 'utf8').trim()] : [];
    return { work: file, license, text: [copyright, ...text].join('\n\n') };
  });
}
