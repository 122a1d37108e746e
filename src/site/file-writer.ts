import { appendFileSync, closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { digestOf } from '../lib/digest.ts';

/** Characters of a text in parts that are held until they are written. */
const HELD = 1 << 16;

/** A whole file, or the parts of a text. */
type Content = string | Buffer | Iterable<string>;

/**
 * A function that writes files of a site, and creates each folder only once: there are ten files per folder.
 *
 * @param digests gets those of the files that are written as a whole, by their path without the slash at its start.
 */
export function fileWriter(
  site: string,
  digests: Map<string, string>,
): (file: string, content: Content) => void {
  const made = new Set<string>();
  return (file, content) => {
    const path = join(site, file);
    const folder = dirname(path);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    if (typeof content === 'string' || Buffer.isBuffer(content)) {
      writeFileSync(path, content);
      digests.set(file.slice(1), digestOf(content));
    } else {
      writeParts(path, content);
      digests.delete(file.slice(1));
    }
  };
}

/** Without holding the whole text: that of a large catalogue is several times its memory. */
function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let held = '';
    for (const part of parts) {
      held += part;
      if (held.length < HELD) continue;
      appendFileSync(file, held);
      held = '';
    }
    appendFileSync(file, held);
  } finally {
    closeSync(file);
  }
}
