/** Each file against its schema. */
import type { z } from 'astro/zod';

import type { Document } from '../../instance/document.ts';
import { TOOLS, VOCABULARIES } from '../../instance/read.ts';
import { chooserSchema } from '../../schemas/chooser.ts';
import { ecosystemSchema } from '../../schemas/ecosystem.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { eventsSchema } from '../../schemas/events.ts';
import { guidelineSchema, pageSchema } from '../../schemas/guideline.ts';
import { metadataSchema } from '../../schemas/metadata.ts';
import { numbersSchema } from '../../schemas/numbers.ts';
import { siteSchema } from '../../schemas/site.ts';
import { toolSchemas } from '../../schemas/tools.ts';
import { vocabularySchemas } from '../../schemas/vocabulary.ts';
import type { Context } from '../context.ts';
import { problem, type Problem } from '../problem.ts';
import { findings } from '../schema-issue.ts';

export function* schemaProblems({ instance }: Context): Generator<Problem> {
  yield* check(siteSchema, instance.site);
  yield* check(chooserSchema, instance.chooser);
  for (const name of TOOLS) yield* check(toolSchemas[name], instance.tools[name]);
  for (const entry of instance.entries) yield* check(entrySchema, entry);
  for (const ecosystem of instance.ecosystems) yield* check(ecosystemSchema, ecosystem);
  for (const name of VOCABULARIES)
    yield* check(vocabularySchemas[name], instance.vocabularies[name]);
  for (const guideline of instance.guidelines) yield* check(guidelineSchema, guideline);
  for (const page of instance.pages) yield* check(pageSchema, page);
  yield* check(metadataSchema, instance.metadata);
  yield* check(eventsSchema, instance.events);
  yield* check(numbersSchema, instance.numbers);
}

/** Of one file, that anybody would read at once. */
const MOST = 100;

/** A document that could not be read has its fault already. */
function* check(schema: z.ZodType, document: Document | undefined): Generator<Problem> {
  if (!document || (document.value === undefined && document.faults.length > 0)) return;
  for (const { code, path, message, target } of findings(schema, document.value).slice(0, MOST)) {
    yield problem(code, document, path, message, target);
  }
}
