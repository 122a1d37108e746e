/** Every rule, in any order: the report is sorted. */
import '../../licences/learn-list.ts';
import type { Rule } from './context.ts';
import { ENTRY_RULES } from './entry-rules.ts';
import { brandProblems } from './rules/brand.ts';
import { ecosystemProblems } from './rules/ecosystem.ts';
import { figureProblems } from './rules/figure.ts';
import { futureProblems } from './rules/future.ts';
import { guidelineProblems } from './rules/guideline.ts';
import { pageProblems } from './rules/page.ts';
import { historyProblems } from './rules/history.ts';
import { imageProblems } from './rules/image.ts';
import { inventoryProblems } from './rules/inventory.ts';
import { localisedProblems } from './rules/languages.ts';
import { linkProblems } from './rules/link.ts';
import { mediaProblems } from './rules/media.ts';
import { metadataProblems } from './rules/metadata.ts';
import { numberProblems } from './rules/numbers.ts';
import { newsProblems } from './rules/office-news.ts';
import { officeIdProblems } from './rules/office-ids.ts';
import { officeProblems } from './rules/office.ts';
import { organisationProblems } from './rules/organisation.ts';
import { pageTextProblems } from './rules/page-text.ts';
import { reportProblems } from './rules/report.ts';
import { schemaProblems } from './rules/schema.ts';
import { siteProblems } from './rules/site.ts';
import { sourceProblems } from './rules/source.ts';
import { toolProblems } from './rules/tool.ts';
import { translationProblems } from './rules/translation.ts';

export const RULES: readonly Rule[] = [
  ...ENTRY_RULES,
  brandProblems,
  ecosystemProblems,
  figureProblems,
  futureProblems,
  guidelineProblems,
  pageProblems,
  historyProblems,
  imageProblems,
  inventoryProblems,
  linkProblems,
  localisedProblems,
  mediaProblems,
  metadataProblems,
  newsProblems,
  numberProblems,
  officeIdProblems,
  officeProblems,
  organisationProblems,
  pageTextProblems,
  reportProblems,
  schemaProblems,
  siteProblems,
  sourceProblems,
  toolProblems,
  translationProblems,
];
