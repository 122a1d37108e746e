/**
 * Reads pages in a process of their own. The parser is native code, which no signal and no timer of its own process can
 * stop, and there are texts of a hundred characters that keep it busy for years or end its process.
 */
import { pageFaults as say } from '#messages/validate-pages.ts';
import { spawnSync } from 'node:child_process';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { RUNS_TYPES } from '../../../lib/program.ts';
import type { PageDocument } from '../../document.ts';
import { DEFAULT_LANGUAGE } from '../../language.ts';
import type { PageReading } from './reading.ts';

const READER = fileURLToPath(new URL('./reader.ts', import.meta.url));

/** Loaded before the reader, as before a command: see there. */
const LANGUAGE = new URL('../../../../scripts/language.ts', import.meta.url).href;

/** Milliseconds. The reader has a deadline for each page; this one is for a machine that does not let it begin. */
const TIMEOUT = 120_000;

/** A reading is shorter than its page, but for the messages of one that is all faults. */
const MOST_BYTES = 256 * 1024 * 1024;

/** After so many pages that cannot be read, the others are not tried. */
const MOST_FAILURES = 3;

/** By source: a run asks for the same pages several times. */
const known = new Map<string, PageReading>();
const MOST_KNOWN = 20_000;

/** The readings of some pages, in their order. Never throws; a page that cannot be read has a fault that says so. */
export function readPages(pages: readonly PageDocument[]): PageReading[] {
  const sources = pages.map(sourceOf);
  const missing = [...new Set(sources)].filter((source) => !known.has(source));
  if (known.size + missing.length > MOST_KNOWN) known.clear();
  learn(missing);
  return sources.map((source) => known.get(source) ?? NOT_READ);
}

/** As the build hands it to the parser: blank lines in place of the front matter, so that positions are those of the file. */
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

/** The readings up to the first page that hangs the reader or ends it. */
function ask(sources: readonly string[]): PageReading[] {
  const { stdout } = spawnSync(execPath, [...RUNS_TYPES, '--import', LANGUAGE, READER], {
    input: JSON.stringify(sources),
    encoding: 'utf8',
    // No token of the environment is anything to a page.
    env: { OSPO_LANGUAGE: env['OSPO_LANGUAGE'] ?? DEFAULT_LANGUAGE },
    timeout: TIMEOUT,
    killSignal: 'SIGKILL',
    maxBuffer: MOST_BYTES,
  });
  const lines = stdout.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as PageReading);
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

/** The body of a page with what is no prose replaced by spaces, so that offsets stay. */
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
