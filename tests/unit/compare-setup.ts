import type { CompareWords } from '../../src/features/compare/words.ts';
import type { ProjectRecord } from '../../src/exports/schemas/project-record.ts';
import { messages } from '#messages/common.ts';

export const words: CompareWords = {
  kinds: { hardware: 'Hardware', software: 'Software' },
  statuses: { active: 'Active' },
  artefacts: { hardware: 'Hardware', software: 'Software', documentation: 'Documentation' },
  files: { readme: 'README', security: 'SECURITY' },
  links: { homepage: 'Homepage', forum: 'Forum' },
  reviews: { sourced: 'Sourced' },
  sources: { ...messages.origins, ...messages.sources },
  topics: { timing: 'Timing' },
  organisations: {},
  interfaces: { fmc: 'FMC' },
  ecosystems: {},
  projects: { board: 'Board', driver: 'Driver' },
  relations: {},
  spoken: [],
};

export function record(id: string, fields: Partial<ProjectRecord>): ProjectRecord {
  return {
    $schema: 'https://ospo.example/schema.json',
    generatedFrom: 'catalogue/',
    license: 'CC0-1.0',
    id,
    kind: 'hardware',
    page: `https://ospo.example/projects/${id}/`,
    entry: { name: id },
    ecosystems: [],
    relations: [],
    fits: [],
    licenseChecks: [],
    takers: {},
    evidence: [],
    files: { 'citation.bib': `https://ospo.example/projects/${id}/citation.bib` },
    provenance: {},
    ...fields,
  };
}
