/** A thread that does what it is told, in tests of what does not end by itself. */
import { serve } from '../../src/manifests/untrusted/serve.ts';

export type EndlessOrder = 'end' | 'never end' | 'throw';

serve((order: EndlessOrder) => {
  while (order === 'never end');
  if (order === 'throw') throw new RangeError('A parser failed.');
  return order;
});
