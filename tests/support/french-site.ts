/** A French office as created by `init`, with projects whose names and words are French. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { instanceFiles } from '../../src/programs/init/files.ts';
import { officeOf } from '../../src/programs/init/questions.ts';
import { buildSite } from './build-site.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Id → name and summary. */
const PROJECTS = {
  coeur: ['Cœur', 'Lit les trames des canaux d’acquisition.'],
  eclair: ['Éclair', "Compte les impacts de foudre, qu'une antenne capte."],
  prisme: ['Prisme', 'Règle le banc d’optique de l’institut, pour des cubes hyperspectraux.'],
} as const;

/** @returns the folder of the built site. */
export function buildFrenchSite(): string {
  const folder = temporaryFolder('lumen');
  const office = officeOf({
    name: 'Institut Lumen',
    language: 'fr',
    forge: 'https://gitlab.com/lumen/office',
    address: 'https://ospo.example/',
  });
  const entries = Object.entries(PROJECTS).map(([id, [name, summary]]) => ({
    file: `catalogue/software/${id}.yaml`,
    text: [
      `name: ${name}`,
      `summary: ${JSON.stringify(summary)}`,
      'licenses: { software: CECILL-2.1 }',
      `repositories: ['https://gitlab.com/lumen/${id}']`,
      'organisations: [institut-lumen]',
      'topics: [publishing]',
    ].join('\n'),
  }));
  for (const { file, text } of [
    ...instanceFiles('templates/instance', office, '1.0.0'),
    ...entries,
  ]) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const env = { OSPO_INSTANCE: folder, OSPO_URL: office.address };
  return buildSite('french', env).folder;
}
