/** The small valid instance of the validator, as input of the form. */
import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { readInstance } from '../../src/instance/read.ts';
import { ecosystemSchema } from '../../src/schemas/ecosystem.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { fittingSite } from '../../src/instance/values.ts';
import { vocabularySchemas } from '../../src/schemas/vocabulary.ts';
import { entryFile } from '../../src/schemas/paths.ts';
import type { Problem } from '../../src/instance/validate/problem.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { START } from '../../src/instance/yaml/position.ts';
import type { Candidate } from '../../src/features/submit/findings.ts';
import { buildKnown } from '../../src/features/submit/build-form-index.ts';
import { INSTANCE } from '../fixtures/validate/overlay.ts';

export const instance = readInstance(INSTANCE);

const { vocabularies } = instance;
const catalogue = createCatalogue({
  entries: instance.entries.map(({ id, kind, value }) => ({
    id,
    kind,
    entry: entrySchema.parse(value),
  })),
  ecosystems: instance.ecosystems.map(({ id, value }) => ({
    id,
    ecosystem: ecosystemSchema.parse(value),
  })),
  vocabularies: {
    topics: vocabularySchemas.topics.parse(vocabularies.topics?.value),
    organisations: vocabularySchemas.organisations.parse(vocabularies.organisations?.value),
    interfaces: vocabularySchemas.interfaces.parse(vocabularies.interfaces?.value),
    relations: vocabularySchemas.relations.parse(vocabularies.relations?.value),
    outlines: [],
  },
  metadata: {},
  numbers: {},
});

export const known = buildKnown(catalogue, fittingSite(instance));

export const board = instance.entries.find(({ id }) => id === 'board');

/** The validator's findings for the file that the form would write. Pictures are checked elsewhere. */
export function byValidator(candidate: Candidate): string[] {
  const file = entryFile(candidate);
  const { id, kind, values: value } = candidate;
  const entry = { id, kind, file, value, faults: [], locate: () => START };
  const others = instance.entries.filter((other) => other !== board);
  const { problems } = validateInstance({ ...instance, entries: [...others, entry] });
  // The form has no file, so file names are not suggested.
  return saidOf(
    problems
      .filter((problem) => problem.file === file && !problem.code.startsWith('image/'))
      .map(({ code, message }) => ({ code, message: message.replace(/ Rename it, .*$/, '') })),
  );
}

/** Sorted, so that the order does not depend on positions. */
export function saidOf(found: readonly Pick<Problem, 'code' | 'message'>[]): string[] {
  return found.map(({ code, message }) => `${code} ${message}`).toSorted();
}
