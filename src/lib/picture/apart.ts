/** Converts pictures in a process of its own, so that a crash or a hang of a decoder does no harm. */
import { type ChildProcess, fork } from 'node:child_process';

import { RUNS_TYPES } from '../program.ts';
import type { PictureFault, RedrawnPicture } from './picture.ts';

const PROGRAM = new URL('process.ts', import.meta.url);

/** Milliseconds. Forty megapixels need a quarter of it. */
const DEADLINE = 30_000;

export interface PictureProcess {
  /** Queued, one at a time. Never rejects. */
  redraw(bytes: Uint8Array): Promise<RedrawnPicture | PictureFault>;
  end(): void;
}

/** Started on first use, and again after it was killed for a picture. */
export function pictureProcess(deadline = DEADLINE): PictureProcess {
  let child: ChildProcess | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const end = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const ask = async (bytes: Uint8Array) => {
    child ??= fork(PROGRAM, { serialization: 'advanced', execArgv: [...RUNS_TYPES], env: {} });
    const answer = await answerOf(child, bytes, deadline);
    if (answer === 'too-slow' || answer === 'broken') end();
    return answer;
  };
  return {
    redraw(bytes) {
      const answer = before.then(() => ask(bytes));
      before = answer;
      return answer;
    },
    end,
  };
}

function answerOf(
  child: ChildProcess,
  bytes: Uint8Array,
  deadline: number,
): Promise<RedrawnPicture | PictureFault> {
  const { promise, resolve } = Promise.withResolvers<RedrawnPicture | PictureFault>();
  const timer = setTimeout(() => resolve('too-slow'), deadline);
  const died = () => resolve('broken');
  child.once('message', resolve).once('error', died).once('exit', died);
  child.send(bytes, (error) => error && died());
  return promise.finally(() => {
    clearTimeout(timer);
    child.off('message', resolve).off('error', died).off('exit', died);
  });
}
