/**
 * Reads pages in a separate process: the parser is native code that no signal or timer can interrupt, and there are
 * texts of a hundred characters that make it loop or crash.
 */
import { pageFaults as say } from '#messages/validate-pages.ts';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { RUNS_TYPES } from '../../../lib/program.ts';
import type { PageDocument } from '../../document.ts';
import { DEFAULT_LANGUAGE } from '../../language.ts';
import type { PageReading } from './reading.ts';

const READER = fileURLToPath(new URL('./reader.ts', import.meta.url));

/** Loaded before the reader, to set the language of messages. */
const LANGUAGE = new URL('../../../../scripts/language.ts', import.meta.url).href;

/** Milliseconds for the whole process; the reader has a deadline for each page. */
const TIMEOUT = 120_000;

/** After so many failures, the remaining pages are not tried. */
const MOST_FAILURES = 3;

/** Cache by source, since a run asks for the same pages several times. */
const known = new Map<string, PageReading>();
const MOST_KNOWN = 20_000;

/**
 * Each page with its reading, in order; a page that cannot be read has a fault that says so.
 *
 * @throws if the folder for temporary files cannot be written.
 */
export function readPages<Page extends PageDocument>(
  pages: readonly Page[],
): { page: Page; reading: PageReading }[] {
  const sources = pages.map(sourceOf);
  const missing = [...new Set(sources)].filter((source) => !known.has(source));
  if (known.size + missing.length > MOST_KNOWN) known.clear();
  learn(missing);
  return pages.map((page) => ({ page, reading: known.get(sourceOf(page)) ?? NOT_READ }));
}

/** The source for the parser: blank lines replace the front matter, so that positions are those of the file. */
function sourceOf({ body, bodyOffset }: PageDocument): string {
  return '\n'.repeat(bodyOffset) + body;
}

function learn(sources: readonly string[]): void {
  let rest = sources;
  for (let failures = 0; rest.length > 0 && failures < MOST_FAILURES; failures += 1) {
    const readings = ask(rest);
    for (const [index, reading] of readings.entries()) known.set(rest[index] ?? '', reading);
    const culprit = rest[readings.length];
    if (culprit !== undefined) known.set(culprit, NOT_READ);
    rest = rest.slice(readings.length + 1);
  }
}

/** The readings up to the first page that makes the reader hang or crash. */
function ask(sources: readonly string[]): PageReading[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const [from, to] = [join(folder, 'sources.json'), join(folder, 'readings.jsonl')];
  try {
    writeFileSync(from, JSON.stringify(sources));
    writeFileSync(to, '');
    spawnSync(execPath, [...RUNS_TYPES, '--import', LANGUAGE, READER, from, to], {
      stdio: 'ignore',
      // No more of the environment is passed on, so that tokens stay out of the process.
      env: {
        OSPO_LANGUAGE: env['OSPO_LANGUAGE'] ?? DEFAULT_LANGUAGE,
        NODE_COMPILE_CACHE: env['NODE_COMPILE_CACHE'],
      },
      timeout: TIMEOUT,
      killSignal: 'SIGKILL',
    });
    const lines = readFileSync(to, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as PageReading);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const NOT_READ: PageReading = {
  faults: [
    {
      code: 'page/crowded',
      message: say.unread,
      position: { line: 1, column: 1 },
    },
  ],
  links: [],
  pictures: [],
  anchors: [],
  points: [],
  code: [],
};

/** The body of a page with everything but prose replaced by spaces, so that offsets stay. */
export function proseOf({ body, bodyOffset }: PageDocument, { code }: PageReading): string {
  const parts: string[] = [];
  let after = 0;
  for (const span of code) {
    const [start, end] = [Math.max(span.start - bodyOffset, after), span.end - bodyOffset];
    if (end <= start) continue;
    parts.push(body.slice(after, start), body.slice(start, end).replaceAll(/[^\n]/g, ' '));
    after = end;
  }
  return parts.join('') + body.slice(after);
}
