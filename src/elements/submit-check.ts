/** The rules and what they compare with, loaded when somebody begins to write. */
import type { ImportOptions } from '../importers/draft.ts';
import type { Candidate, Checker, Finding } from '../submit/findings.ts';
import type { Known } from '../submit/known.ts';

export class Checks {
  known: Known | undefined;
  #checker: Checker | undefined;
  #loading: Promise<Known> | undefined;
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** @throws if the data cannot be loaded; the next call tries again. */
  load(updated?: string): Promise<Known> {
    this.#loading ??= this.#load(updated).catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Nothing as long as the rules are on their way. */
  find(candidate: Candidate): Finding[] | undefined {
    return this.#checker?.(candidate);
  }

  async options(): Promise<ImportOptions> {
    const { topics, organisations } = await this.load();
    return { topics, organisations };
  }

  async #load(updated: string | undefined): Promise<Known> {
    const [{ createChecker }, response] = await Promise.all([
      import('../submit/check.ts'),
      fetch(this.#address),
    ]);
    if (!response.ok) throw new Error(String(response.status));
    const known = (await response.json()) as Known;
    this.#checker = createChecker(known, updated);
    return (this.known = known);
  }
}
