import { describe, expect, it } from 'vitest';

import { deadlineThread, OutOfTime } from '../../src/manifests/untrusted/deadline-thread.ts';
import { inTime } from '../../src/manifests/untrusted/in-time.ts';
import type { EndlessOrder } from '../support/endless-thread.ts';

const PROGRAM = new URL('../support/endless-thread.ts', import.meta.url);

describe('a thread with a deadline', () => {
  it('is ended when an order takes too long, and the next order is answered', async () => {
    const thread = deadlineThread<EndlessOrder, EndlessOrder>(PROGRAM, 300);
    const answers = await Promise.allSettled([
      thread.ask('end'),
      thread.ask('never end'),
      thread.ask('throw'),
      thread.ask('end'),
    ]);
    expect(answers).toEqual([
      { status: 'fulfilled', value: 'end' },
      { status: 'rejected', reason: new OutOfTime(300) },
      { status: 'rejected', reason: new RangeError('A parser failed.') },
      { status: 'fulfilled', value: 'end' },
    ]);
  });

  it('does not outlive the run that waits for it', async () => {
    const thread = deadlineThread<EndlessOrder, EndlessOrder>(PROGRAM, 60_000);
    await thread.ask('end');
    const end = new AbortController();
    const answer = thread.ask('never end', end.signal);
    setImmediate(() => end.abort(new Error('The run was told to stop.')));
    await expect(answer).rejects.toThrow('The run was told to stop.');
    await expect(thread.ask('end', end.signal)).rejects.toThrow('The run was told to stop.');
    await expect(thread.ask('end')).resolves.toBe('end');
  });

  it('reads manifests as they are read without it', async () => {
    const files = { '.ohwr.yaml': 'version: 1.0.0\nname: Carrier\n' };
    const { fields } = await inTime('readLocated', [files]);
    expect(fields).toEqual({ name: 'Carrier' });
  });
});
