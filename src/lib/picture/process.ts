/** The process in which pictures of strangers are decoded: one message in, one out, until it is ended. */
import { redraw } from './redraw.ts';

process.on('disconnect', () => process.exit());
process.on('message', (bytes: Uint8Array) => {
  void redraw(bytes).then((answer) => process.send?.(answer));
});
