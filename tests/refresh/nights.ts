/** An instance on disk with generated files from sequences of runs, read as the build does. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect } from 'vitest';

import { projectFacts } from '../../src/catalogue/facts.ts';
import { findDrift } from '../../src/features/drift/drift.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { readInstance } from '../../src/instance/read.ts';
import { GENERATED, readGenerated, type Files, type Generated } from '../../src/refresh/files.ts';
import { isNews } from '../../src/schemas/events.ts';
import { HISTORY_COLUMNS } from '../../src/schemas/history.ts';
import { readEvents } from '../../src/site/events.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';

/** The texts of the generated files; absent if never written. */
export type Night = Readonly<Partial<Record<Generated, string>>>;

const SMALL = fileURLToPath(new URL('../fixtures/small/', import.meta.url));
const NAMES = Object.keys(GENERATED) as Generated[];

export interface NightSite {
  readonly folder: string;
  /** Replaces the generated files. */
  put(night: Night): void;
  remove(): void;
}

/**
 * An instance with additional projects.
 *
 * @param repositories id → address.
 * @param instance folder of the instance; the small fixture by default.
 */
export function nightSite(
  repositories: Readonly<Record<string, string>>,
  instance = SMALL,
): NightSite {
  const folder = mkdtempSync(join(tmpdir(), 'nights-'));
  cpSync(instance, folder, { recursive: true });
  const catalogue = join(folder, 'catalogue');
  mkdirSync(join(catalogue, 'hardware'), { recursive: true });
  for (const [id, url] of Object.entries(repositories)) {
    const entry = JSON.stringify({ name: id, repositories: [url] });
    writeFileSync(join(catalogue, 'hardware', `${id}.yaml`), entry);
  }
  return {
    folder,
    put(night) {
      for (const name of NAMES) {
        const file = join(catalogue, GENERATED[name]);
        const text = night[name];
        if (text === undefined) rmSync(file, { force: true });
        else writeFileSync(file, text);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Reads the files with everything before pages: the validator, the joined catalogue, its facts, events and drift. */
export function expectTheSiteToRead({ folder }: NightSite, ids: readonly string[]): void {
  const instance = readInstance(folder);
  const { problems } = validateInstance(instance);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { catalogue, metadata, site } = loadCatalogue(instance, { onFault: 'throw' });
  expect(catalogue.listed.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
  for (const project of catalogue.listed) projectFacts(project);
  const { findings } = findDrift(catalogue.listed, metadata, site, '2026-11-21');
  const told = readEvents(folder).filter(isNews);
  const named = [...findings, ...told].map(({ project }) => project);
  expect(named.filter((id) => !catalogue.projects.has(id))).toEqual([]);
}

/** Merges the results of several sequences, with distinct names of projects and repositories. */
export function joinNights(nights: readonly Night[], begin: Night): Night {
  const named = nights.map((night, index) => renamed(night, `n${index}-`));
  const records = [begin, ...named].map(({ metadata }) => parse<object>(metadata, '{}'));
  const events = [begin, ...named].map((night) => parse<unknown[]>(night.events, '[]'));
  const rows = [begin, ...named].flatMap(({ history }) => lines(history).slice(1));
  return {
    metadata: JSON.stringify(Object.assign({}, ...records)),
    events: JSON.stringify(events.flat()),
    history: `${[HISTORY_COLUMNS.join(','), ...rows].join('\n')}\n`,
  };
}

export function nightOf(files: Files, catalogue: string): Night {
  const texts = Object.entries(readGenerated(files, catalogue));
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

function renamed(night: Night, prefix: string): Night {
  const pairs = Object.entries(night).map(([name, text]) => [
    name,
    text.replaceAll(/(?<=["/])project-\d/g, (word) => `${prefix}${word}`),
  ]);
  return Object.fromEntries(pairs) as Night;
}

function parse<T>(text: string | undefined, nothing: string): T {
  return JSON.parse(text ?? nothing) as T;
}

function lines(text = ''): string[] {
  return text.split('\n').filter(Boolean);
}
