/** The process that decodes untrusted pictures: one message in, one out, until it is killed. */
import { redraw } from './redraw.ts';

process.on('disconnect', () => process.exit());
process.on('message', (bytes: Uint8Array) => {
  void redraw(bytes).then((answer) => process.send?.(answer));
});
