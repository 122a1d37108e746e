/** Shows the progress of a long run: a bar on a terminal, otherwise a line every half minute. */
import { refreshMessages as say } from '#messages/refresh.ts';

export interface Progress {
  step(done: number, total: number): void;
  end(): void;
}

export const silentProgress: Progress = {
  step: () => undefined,
  end: () => undefined,
};

const WIDTH = 30;
const EVERY = 30_000;

export interface Screen {
  readonly write: (text: string) => unknown;
  readonly isTerminal: boolean;
  readonly now: () => number;
}

export function createProgress(screen: Screen): Progress {
  return screen.isTerminal ? bar(screen) : lines(screen);
}

function bar({ write }: Screen): Progress {
  let isDrawn = false;
  return {
    step(done, total) {
      const filled = Math.round((done / total) * WIDTH);
      write(
        `\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${say.progress.bar(done, total)}`,
      );
      isDrawn = true;
    },
    end() {
      if (isDrawn) write('\r\u001B[K');
    },
  };
}

function lines({ write, now }: Screen): Progress {
  let last = now();
  return {
    step(done, total) {
      if (now() - last < EVERY) return;
      last = now();
      write(`${say.progress.line(done, total)}\n`);
    },
    end: () => undefined,
  };
}
