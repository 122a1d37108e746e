import type { z } from 'astro/zod';

import type { Document } from '../../document.ts';
import { problem, type Problem } from '../problem.ts';
import { findings } from '../schema-issue.ts';

/** Problems per file. */
const MOST = 100;

/** The findings of a schema for a document. One that could not be parsed has its fault already. */
export function* check(schema: z.ZodType, document: Document | undefined): Generator<Problem> {
  if (!document || (document.value === undefined && document.faults.length > 0)) return;
  for (const { code, path, message, target } of findings(schema, document.value).slice(0, MOST)) {
    yield problem(code, document, path, message, target);
  }
}
