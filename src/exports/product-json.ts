/** The licence check over a whole product in the record of a project. */
import type { Product } from '../catalogue/product.ts';
import { ownLicense } from '../catalogue/product.ts';
import { defined } from '../lib/defined.ts';
import { answerOf } from '../schemas/verdict.ts';
import type { ProductRecord } from './schemas/product-record.ts';

/** Undefined where nothing else is known to be in it. @param notice address of its notices. */
export function productRecord(product: Product, notice: string): ProductRecord | undefined {
  const { components, steps, isCut, fits } = product;
  if (components.length === 0) return undefined;
  return {
    answer: answerOf(fits),
    ...(isCut && { cut: true }),
    notice,
    components: components.map((one) => ({
      project: one.project.id,
      ...defined({ license: ownLicense(one.project) }),
      use: one.use,
      answer: answerOf(one.fits),
    })),
    steps: steps.map(({ work, component, use, at, path, fits: step }) => ({
      work: work.id,
      component: component.id,
      path: path.map(({ id }) => id),
      use,
      answer: answerOf(step),
      ...(at && {
        at: {
          ...defined({ file: at.file }),
          source: at.source,
          repository: at.repository,
          commit: at.commit,
        },
      }),
    })),
  };
}
