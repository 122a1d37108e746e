/** The rules for entries. They do no I/O, so that the form can use them in the browser. */
import type { Rule } from './context.ts';
import { addressProblems } from './rules/address.ts';
import { contactProblems } from './rules/contact.ts';
import { descriptionProblems } from './rules/description.ts';
import { entryProblems } from './rules/entry.ts';
import { entrySchemaProblems } from './rules/entry-schema.ts';
import { fileProblems } from './rules/file.ts';
import { idProblems } from './rules/id.ts';
import { licenseProblems } from './rules/license.ts';
import { relationProblems } from './rules/relation.ts';
import { repositoryProblems } from './rules/repository.ts';
import { retiredProblems } from './rules/retired.ts';
import { reviewProblems } from './rules/review.ts';
import { vocabularyProblems } from './rules/vocabulary.ts';

export const ENTRY_RULES: readonly Rule[] = [
  addressProblems,
  contactProblems,
  descriptionProblems,
  entryProblems,
  entrySchemaProblems,
  fileProblems,
  idProblems,
  licenseProblems,
  relationProblems,
  repositoryProblems,
  retiredProblems,
  reviewProblems,
  vocabularyProblems,
];
