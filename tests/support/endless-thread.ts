/** A worker that obeys orders, for tests of work that does not end. */
import { serve } from '../../src/manifests/untrusted/serve.ts';

export type EndlessOrder = 'end' | 'never end' | 'throw';

serve((order: EndlessOrder) => {
  while (order === 'never end');
  if (order === 'throw') throw new RangeError('A parser failed.');
  return order;
});
