import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';

import { collectGarbage } from '../../src/lib/collect-garbage.ts';

it('frees at once what nobody holds, and leaves what somebody does', async () => {
  const kept = { text: 'kept' };
  const references = [new WeakRef(kept), new WeakRef({ text: 'dropped' })];
  // What a reference has just been made of is held until the end of the turn.
  await turn();
  collectGarbage();
  expect(references.map((reference) => reference.deref()?.text)).toEqual([kept.text, undefined]);
});
