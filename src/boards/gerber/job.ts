/** The job file of a set (`.gbrjob`), which states the function of each file. */
import { z } from 'astro/zod';

import { nameOf } from './roles.ts';

const jobSchema = z.object({
  GeneralSpecs: z.object({ LayerNumber: z.int().min(1).max(100).optional() }).optional(),
  FilesAttributes: z
    .array(z.object({ Path: z.string(), FileFunction: z.string() }))
    .max(200)
    .optional(),
});

export interface Job {
  readonly copperLayers?: number | undefined;
  /** Name of a file → fields of its `.FileFunction`. */
  readonly functions: ReadonlyMap<string, readonly string[]>;
}

/** Empty for an invalid file. */
export function jobOf(text: string): Job {
  const job = jobSchema.safeParse(parsed(text)).data;
  return {
    copperLayers: job?.GeneralSpecs?.LayerNumber,
    functions: new Map(
      (job?.FilesAttributes ?? []).map(({ Path, FileFunction }) => [
        nameOf(Path),
        FileFunction.split(','),
      ]),
    ),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
