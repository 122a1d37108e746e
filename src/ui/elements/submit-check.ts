/** The rules and what they compare with, loaded when somebody begins to write. */
import type { ForgeOptions } from '../../manifests/importers/forge.ts';
import { learnNames } from '../../licences/names.ts';
import type { Candidate, Checker, Finding } from '../../features/submit/findings.ts';
import type { FormIndex } from '../../features/submit/form-index.ts';
import { answered } from '../../lib/answered.ts';

export class Checks {
  known: FormIndex | undefined;
  #create: ((known: FormIndex, updated?: string) => Checker) | undefined;
  #checker: { readonly updated: string | undefined; readonly find: Checker } | undefined;
  #loading: Promise<FormIndex> | undefined;
  readonly #address: string;

  constructor(address: string) {
    this.#address = address;
  }

  /** @throws if the data cannot be loaded; the next call tries again. */
  load(): Promise<FormIndex> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /**
   * Nothing as long as the rules are on their way.
   *
   * @param updated id of the entry that is being updated, which is no double of itself. It may be known only after the
   *   rules are.
   */
  find(candidate: Candidate, updated: string | undefined): Finding[] | undefined {
    if (!this.known || !this.#create) return undefined;
    if (!this.#checker || this.#checker.updated !== updated) {
      this.#checker = { updated, find: this.#create(this.known, updated) };
    }
    return this.#checker.find(candidate);
  }

  async options(): Promise<ForgeOptions> {
    const { topics, organisations, forges } = await this.load();
    return { topics, organisations, forges };
  }

  async #load(): Promise<FormIndex> {
    const [{ createChecker }, response] = await Promise.all([
      import('../../features/submit/check.ts'),
      fetch(this.#address),
    ]);
    const known = (await answered(response).json()) as FormIndex;
    learnNames(known.licenseNames);
    this.#create = createChecker;
    return (this.known = known);
  }
}
