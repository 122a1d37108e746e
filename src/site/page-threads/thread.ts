/**
 * Worker that renders pages. Those that fail are left to Astro's own renderer, which reports the error, or can render
 * them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

import { collectGarbage } from '../../lib/collect-garbage.ts';
import { digestOf } from '../../lib/digest.ts';
import { forgetInstance } from '../once-a-build.ts';
import { searchedText } from '../search/searched-text.ts';
import { openProgram } from './astro.ts';
import type { Numbered } from './pool.ts';
import type { Answer, MadePage, Order, PageOrder, PutPage, ThreadTask } from './task.ts';

const { program } = workerData as ThreadTask;
const { paths, render, free } = await openProgram(program);

// One page after the other: rendering several at once keeps more objects alive at each garbage collection.
let before: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ number, content }: Numbered<Order>) => {
  before = before.then(async () => {
    const answer = await answerTo(content).catch(() => 'failed' as const);
    const moved =
      typeof answer === 'object' && 'body' in answer && answer.body ? [answer.body] : [];
    parentPort?.postMessage({ number, content: answer } satisfies Numbered<Answer>, moved);
  });
});

async function answerTo(order: Order): Promise<Answer> {
  if (order === 'paths') return paths();
  return order === 'free' ? freeAll() : makePage(order);
}

function freeAll(): 'freed' {
  free();
  forgetInstance();
  collectGarbage();
  return 'freed';
}

async function makePage({ url, route, file }: PageOrder): Promise<MadePage | PutPage> {
  const page = await render(url, route);
  const { status, headers } = page;
  const body = page.body && (await page.arrayBuffer());
  if (!body || !page.ok || file === undefined) return { status, headers: [...headers], body };
  return put(Buffer.from(body), new URL(file));
}

/** Written here, a page is neither handed over nor waited for. */
function put(page: Buffer, file: URL): PutPage {
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, page);
  return { searched: searchedText(page), digest: digestOf(page) };
}
