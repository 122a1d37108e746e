/** Every rule, in no particular order: the report is sorted. */
import type { Rule } from './context.ts';
import { ecosystemProblems } from './rules/ecosystem.ts';
import { entryProblems } from './rules/entry.ts';
import { fileProblems } from './rules/file.ts';
import { relationProblems } from './rules/relation.ts';
import { repositoryProblems } from './rules/repository.ts';
import { schemaProblems } from './rules/schema.ts';
import { vocabularyProblems } from './rules/vocabulary.ts';

export const RULES: readonly Rule[] = [
  ecosystemProblems,
  entryProblems,
  fileProblems,
  relationProblems,
  repositoryProblems,
  schemaProblems,
  vocabularyProblems,
];
