/** The languages of a site beside the first: each is made by a thread, and then put into the folder of the site. */
import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { Worker } from 'node:worker_threads';

import { languageOf } from '../instance/language.ts';
import { moveFolder } from '../lib/move-folder.ts';
import { messageOf } from '../lib/thread-message.ts';
import { isShared } from '../schemas/address.ts';
import { nameOfLanguage, siteLanguages, type SiteLanguage } from '../schemas/languages.ts';
import type { Site } from '../schemas/site.ts';
import type { PassResult, PassTask } from './pass-thread.ts';
import { buildMessages as say } from '#messages/build.ts';

const THREAD = new URL('./pass-thread.ts', import.meta.url);

/**
 * Where each is made, by its locale. Within the current folder, since Astro would otherwise put what it makes on the way
 * into one place for all. There is one build at a time here: what an earlier one has left is nobody's.
 */
const FOLDER = resolve('.cache/passes');

export interface FurtherPasses {
  /** Fulfilled when all pages are there. Rejects with what is to be said to a person. */
  readonly made: Promise<unknown>;
  /** Ends those that are not done. */
  stop(): Promise<unknown>;
}

export function furtherLanguages(site: Site): SiteLanguage[] {
  return siteLanguages(site).slice(1);
}

/** @param base path of the site. */
export function startPasses(languages: readonly SiteLanguage[], base: string): FurtherPasses {
  const passes = languages.map((language) => startPass(language, base));
  return {
    made: Promise.all(passes.map(({ made }) => made)),
    async stop() {
      await Promise.all(passes.map(({ worker }) => worker.terminate()));
      rmSync(FOLDER, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function startPass({ locale, folder }: SiteLanguage, base: string) {
  const workerData: PassTask = { locale, folder: join(FOLDER, locale), base: base + folder };
  const start = performance.now();
  const env = { ...process.env, OSPO_LANGUAGE: languageOf(locale) };
  const worker = new Worker(THREAD, { name: `pages ${locale}`, workerData, env });
  const made = messageOf<PassResult>(worker).then((fault) => {
    if (fault !== undefined) throw new PassFault(fault);
    console.info(say.language(nameOfLanguage(locale), (performance.now() - start) / 1000));
  });
  return { worker, made };
}

/** What is said of it stands there already. */
export class PassFault extends Error {}

/** Puts the pages of further languages into the site, without what stands in it already for all. */
export function joinPasses(languages: readonly SiteLanguage[], site: string): void {
  for (const { locale, folder } of languages) {
    const made = join(FOLDER, locale);
    for (const file of filesIn(made)) if (isShared(placeOf(file))) remove(join(made, file));
    moveFolder(made, join(site, folder));
  }
}

/** With the folder, if nothing else is in it. */
function remove(file: string): void {
  rmSync(file);
  const folder = dirname(file);
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** `projects/spec/index.html` → `/projects/spec/`. */
function placeOf(file: string): string {
  return `/${file
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '')}`;
}
