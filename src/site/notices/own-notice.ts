import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { z } from 'astro/zod';
import { parse } from 'smol-toml';

import type { Notice } from './notice.ts';
import { packageName } from './package-notice.ts';
import { buildMessages } from '#messages/build.ts';

const say = buildMessages.notices;

const FONT = /\.woff2?$/;

const list = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const reuse = z.object({
  annotations: z.array(
    z.object({
      path: list,
      'SPDX-FileCopyrightText': list,
      'SPDX-License-Identifier': z.string(),
    }),
  ),
});

/**
 * A function that gives the notice of a file of the program, by its path, from REUSE.toml and the texts in `LICENSES/`:
 * https://reuse.software/spec-3.3/. A font is a work of its own.
 *
 * @throws if a file there is missing, or, when called, if REUSE.toml does not cover a file.
 */
export function ownNotices(folder: string): (file: string) => Notice {
  const { annotations } = reuse.parse(parse(readFileSync(join(folder, 'REUSE.toml'), 'utf8')));
  const program = packageName(folder);
  const texts = new Map<string, string>();
  const textOf = (license: string): string => {
    const text =
      texts.get(license) ?? readFileSync(join(folder, 'LICENSES', `${license}.txt`), 'utf8').trim();
    texts.set(license, text);
    return text;
  };
  return (file) => {
    const found = annotations.findLast(({ path }) => path.some((glob) => matches(glob, file)));
    if (!found) throw new Error(say.unlicensedFile(file));
    const license = found['SPDX-License-Identifier'];
    const copyright = found['SPDX-FileCopyrightText'].map((holder) => `Copyright ${holder}`);
    const work = FONT.test(file) ? basename(file) : program;
    return { work, license, text: `${copyright.join('\n')}\n\n${textOf(license)}` };
  };
}

/** `*` matches within one segment, `**` any path. */
function matches(glob: string, file: string): boolean {
  const pattern = glob
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, (stars) => (stars === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${pattern}$`).test(file);
}
