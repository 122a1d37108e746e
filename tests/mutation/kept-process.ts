/** A process for tests that outlives a run, so that the modules of the program are loaded once and not for each mutant. */
import {
  ForksPoolWorker,
  type PoolOptions,
  type PoolWorker,
  type WorkerRequest,
} from 'vitest/node';

type Listener = (...values: unknown[]) => void;

let kept: ForksPoolWorker | undefined;

/** Ends the process; the next run begins a new one. */
export function endProcess(): void {
  (kept as { _fork?: { kill(signal: string): void } } | undefined)?._fork?.kill('SIGKILL');
  kept = undefined;
}

export class KeptProcess implements PoolWorker {
  readonly name = 'kept';
  readonly cacheFs = true;
  readonly #options: PoolOptions;
  readonly #listeners: [string, Listener][] = [];
  #process: ForksPoolWorker | undefined;
  #isNew = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    this.#isNew = kept === undefined;
    this.#process = kept ??= new ForksPoolWorker(this.#options);
    if (this.#isNew) await this.#process.start();
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener]);
    this.#process?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    this.#process?.off(event, listener);
  }

  /** What begins and ends a process is answered here while it is kept. */
  send(message: WorkerRequest): void {
    if (message.type === 'stop') this.#answer('stopped');
    else if (message.type === 'start' && !this.#isNew) this.#answer('started');
    else this.#process?.send(message);
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.#listeners) this.#process?.off(event, listener);
  }

  #answer(type: string): void {
    const heard = this.#listeners.filter(([event]) => event === 'message');
    setImmediate(() => {
      for (const [, listener] of heard) listener({ type, __vitest_worker_response__: true });
    });
  }
}
