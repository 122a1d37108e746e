/** An instance with one project with all possible data, for the maximum weight of a page. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';

import { HISTORY_COLUMNS } from '../../src/schemas/history.ts';
import { type BuiltSite, builtOnce } from './build-site.ts';
import { writeFullBoard } from './full-board.ts';
import { FULL_ENTRY, FULL_RECORD, REPOSITORY } from './full-project.ts';

export const FULL_INSTANCE = resolve('node_modules/.cache/full-instance');

/** A row a week for twenty years, with changing numbers. */
function history(): string {
  const rows = Array.from({ length: 1040 }, (_, week) => {
    const date = new Date(Date.UTC(2006, 11, 25) + week * 7 * 86_400_000);
    const wave = Math.round(40 * Math.sin(week / 9) + ((week * 37) % 23));
    return [
      date.toISOString().slice(0, 10),
      REPOSITORY.replace('https://', ''),
      500 + 2 * week + wave,
      100 + week,
      20_000 + 40 * week,
      100 + Math.round(week / 2),
      300 + 5 * wave,
      'v6-36-04',
    ].join(',');
  });
  return `${[HISTORY_COLUMNS.join(','), ...rows].join('\n')}\n`;
}

/** The site of this instance; no test looks at its preview pictures. */
export const fullSite = (): BuiltSite =>
  builtOnce('full', () => ({ OSPO_INSTANCE: writeFullInstance(), OSPO_PICTURES: '0' }));

/** Writes the small instance with this project and its fifteen relations; returns the folder. */
export function writeFullInstance(): string {
  const folder = FULL_INSTANCE;
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/small', folder, { recursive: true });
  const write = (file: string, value: unknown) => {
    const path = join(folder, 'catalogue', file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  };
  // JSON is YAML.
  write('software/harbour-master.yaml', FULL_ENTRY);
  for (const { target } of FULL_ENTRY.relations) {
    write(`hardware/${target}.yaml`, {
      name: `Gauge of quay ${target.slice(6)}`,
      title: `Levels at quay ${target.slice(6)}, with a float`,
      repositories: [`https://forge.harbour.example/open/${target}`],
      interfaces: { provides: ['sensor-port'] },
      tools: ['KiCad'],
    });
  }
  const file = join(folder, 'catalogue/metadata.json');
  const known = load(readFileSync(file, 'utf8')) as object;
  write('metadata.json', { ...known, [REPOSITORY]: FULL_RECORD });
  write('history.csv', history());
  writeFullBoard(folder, 'harbour-master');
  return folder;
}
