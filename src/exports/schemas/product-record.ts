/** The licence check over a whole product, in the record of a project. */
import { z } from 'astro/zod';

import { id } from '../../schemas/text.ts';
import { ANSWERS, USES } from '../../schemas/verdict.ts';
import { readAtSchema } from './read-record.ts';

const answer = z
  .enum(ANSWERS)
  .describe('Of the licence checker; ask: nobody with authority has said, never taken for yes.');

export const productRecordSchema = z.strictObject({
  answer: answer.describe('The weakest of all below.'),
  cut: z
    .literal(true)
    .optional()
    .describe('There are more steps than are followed; the answer of the whole is ask.'),
  notice: z.url().describe('Licences and sources of all components, as plain text.'),
  components: z
    .array(
      z.strictObject({
        project: id,
        license: z.string().optional().describe('Absent where nobody has stated it.'),
        use: z.enum(USES).describe('The closest, over all paths.'),
        answer: answer.describe('Whether it may be used so in the product.'),
      }),
    )
    .min(1),
  steps: z.array(
    z.strictObject({
      work: id,
      component: id,
      path: z.array(id).min(1).describe('From the product to the work.'),
      use: z.enum(USES),
      answer: answer.describe('Whether the component may be used so in the work.'),
      at: readAtSchema.optional().describe('Where it was read; absent where it is stated.'),
    }),
  ),
});
export type ProductRecord = z.output<typeof productRecordSchema>;
