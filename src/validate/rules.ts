/** Every rule, in no particular order: the report is sorted. */
import type { Rule } from './context.ts';
import { addressProblems } from './rules/address.ts';
import { contactProblems } from './rules/contact.ts';
import { ecosystemProblems } from './rules/ecosystem.ts';
import { entryProblems } from './rules/entry.ts';
import { fileProblems } from './rules/file.ts';
import { guidelineProblems } from './rules/guideline.ts';
import { idProblems } from './rules/id.ts';
import { imageProblems } from './rules/image.ts';
import { licenseProblems } from './rules/license.ts';
import { linkProblems } from './rules/link.ts';
import { metadataProblems } from './rules/metadata.ts';
import { numberProblems } from './rules/numbers.ts';
import { organisationProblems } from './rules/organisation.ts';
import { relationProblems } from './rules/relation.ts';
import { repositoryProblems } from './rules/repository.ts';
import { retiredProblems } from './rules/retired.ts';
import { schemaProblems } from './rules/schema.ts';
import { siteProblems } from './rules/site.ts';
import { toolProblems } from './rules/tool.ts';
import { vocabularyProblems } from './rules/vocabulary.ts';

export const RULES: readonly Rule[] = [
  addressProblems,
  contactProblems,
  ecosystemProblems,
  entryProblems,
  fileProblems,
  guidelineProblems,
  idProblems,
  imageProblems,
  licenseProblems,
  linkProblems,
  metadataProblems,
  numberProblems,
  organisationProblems,
  relationProblems,
  repositoryProblems,
  retiredProblems,
  schemaProblems,
  siteProblems,
  toolProblems,
  vocabularyProblems,
];
