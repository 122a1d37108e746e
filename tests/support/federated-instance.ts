/** The made-up office, which shows what two other offices list. */
import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { ForeignCatalogue, ForeignProject } from '../../src/schemas/foreign.ts';

const PIER = { url: 'https://pier.example/', kind: 'ospo-portal' } as const;
const DIRECTORY = { url: 'https://directory.example/', kind: 'rsd' } as const;

const NAMED = `
federation:
  - { id: pier, office: Pier Institute, kind: ${PIER.kind}, url: '${PIER.url}' }
  - { id: directory, office: Sea Directory, kind: ${DIRECTORY.kind}, url: '${DIRECTORY.url}' }
`;

export const CRANE: ForeignProject = {
  page: 'https://pier.example/projects/crane/',
  name: 'Crane driver',
  summary: 'Bewegt einen Kran & misst das <Gewicht>.',
  language: 'de',
  kind: 'software',
  licenses: ['MIT', 'Apache-2.0'],
  repository: 'https://forge.pier.example/crane',
  homepage: 'https://crane.example/',
};

/** Of the same repository as an entry of the office itself. */
const TWIN: ForeignProject = {
  page: 'https://pier.example/projects/tide-board/',
  name: 'Tide board, as the pier has it',
  kind: 'hardware',
  repository: 'https://forge.harbour.example/open/tide-board',
};

const FURTHER = Array.from({ length: 70 }, (_, place): ForeignProject => ({
  page: `https://directory.example/software/gauge-${place}`,
  name: `Gauge ${place}`,
  summary: 'Reads a gauge.',
  kind: 'software',
  licenses: ['EUPL-1.2'],
}));

const STATES: Readonly<Record<string, ForeignCatalogue>> = {
  pier: {
    ...PIER,
    checkedAt: '2026-11-21T02:00:00Z',
    refused: 2,
    projects: [CRANE, TWIN],
  },
  directory: {
    ...DIRECTORY,
    checkedAt: '2026-11-20T02:00:00Z',
    failing: { since: '2026-11-21T02:00:00Z', reason: 'timeout', message: 'No answer.' },
    cut: { count: 3, isMore: true },
    refused: 0,
    projects: [
      ...FURTHER,
      { ...CRANE, page: 'https://directory.example/software/crane', name: 'Crane again' },
    ],
  },
};

/** Writes it; returns its folder. */
export function writeFederatedInstance(): string {
  const folder = resolve('node_modules/.cache/federated-instance');
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/small', folder, { recursive: true });
  appendFileSync(join(folder, 'content/site.yaml'), NAMED);
  mkdirSync(join(folder, 'catalogue/federation'));
  for (const [id, state] of Object.entries(STATES))
    writeFileSync(join(folder, `catalogue/federation/${id}.json`), JSON.stringify(state));
  return folder;
}
