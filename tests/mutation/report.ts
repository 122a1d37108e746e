/**
 * Writes what was found as JSON and as a page, in the format of Stryker's reports.
 * https://github.com/stryker-mutator/mutation-testing-elements/tree/master/packages/report-schema
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { identity, type Range } from './identity.ts';
import type { Mutant } from './mutants.ts';
import type { Trial } from './trial.ts';

export interface Tried {
  readonly mutant: Mutant;
  readonly trial: Trial;
}

const FOLDER = 'node_modules/.cache/mutation';

interface Report {
  readonly files: Record<
    string,
    { readonly source: string; readonly mutants: readonly ReportedMutant[] }
  >;
}

type ReportedMutant = Omit<Mutant, 'file' | 'status'> & { readonly status: string };

/** @returns the path of the page. */
export function writeReport(name: string, tried: readonly Tried[]): string {
  const files = Object.groupBy(tried, ({ mutant }) => mutant.file);
  const report = {
    schemaVersion: '2.0',
    thresholds: { high: 95, low: 85 },
    files: Object.fromEntries(
      Object.entries(files).map(([file, mutants = []]) => [
        file,
        {
          language: 'typescript',
          source: readFileSync(file, 'utf8'),
          mutants: mutants.map(reported),
        },
      ]),
    ),
  };
  mkdirSync(FOLDER, { recursive: true });
  const text = JSON.stringify(report);
  writeFileSync(join(FOLDER, `${name}.json`), text);
  const elements = createRequire(import.meta.url).resolve('mutation-testing-elements');
  const script = readFileSync(join(elements, '../mutation-test-elements.js'), 'utf8');
  const page = join(FOLDER, `${name}.html`);
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mutants of ${name}</title>
<script>${script}</script><mutation-test-report-app title-postfix="${name}"></mutation-test-report-app>
<script>document.querySelector('mutation-test-report-app').report = ${text.replaceAll('<', '\\u003c')}</script></html>`,
  );
  return page;
}

/** @returns what tells a mutant that no test noticed in the last report from others, wherever it stands now. */
export function survivorsOf(name: string): ReadonlySet<string> {
  const path = join(FOLDER, `${name}.json`);
  if (!existsSync(path)) return new Set();
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return new Set(
    Object.entries(files).flatMap(([file, { source, mutants }]) =>
      mutants
        .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
        .map((mutant) =>
          identity({ ...mutant, file, location: shifted(mutant.location, -1) }, source),
        ),
    ),
  );
}

/** Reports count lines and columns from 1. */
const shifted = ({ start, end }: Range, by: number): Range => ({
  start: { line: start.line + by, column: start.column + by },
  end: { line: end.line + by, column: end.column + by },
});

function reported({ mutant, trial }: Tried): ReportedMutant {
  const { file: _, location, ...rest } = mutant;
  return { ...rest, location: shifted(location, 1), status: trial.outcome };
}
