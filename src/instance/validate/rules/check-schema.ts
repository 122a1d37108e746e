import type { z } from 'astro/zod';

import type { Document } from '../../document.ts';
import { problem, type Problem } from '../problem.ts';
import { findings } from '../schema-issue.ts';

/** Of one file, that anybody would read at once. */
const MOST = 100;

/** What a schema has against a document. One that could not be read has its fault already. */
export function* check(schema: z.ZodType, document: Document | undefined): Generator<Problem> {
  if (!document || (document.value === undefined && document.faults.length > 0)) return;
  for (const { code, path, message, target } of findings(schema, document.value).slice(0, MOST)) {
    yield problem(code, document, path, message, target);
  }
}
