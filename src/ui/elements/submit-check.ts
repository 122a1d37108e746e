/** Loads the rules and their data when the user begins to type. */
import type { ForgeOptions } from '../../manifests/importers/forge.ts';
import { learnNames } from '../../licences/names.ts';
import type { createChecker } from '../../features/submit/check.ts';
import type { Candidate, Checker, Finding } from '../../features/submit/findings.ts';
import type { FormIndex } from '../../features/submit/form-index.ts';
import type { LinksIn } from '../../instance/validate/description-links.ts';
import { answered } from '../../lib/answered.ts';

export class Checks {
  known: FormIndex | undefined;
  #create: typeof createChecker | undefined;
  #checker: { readonly updated: string | undefined; readonly find: Checker } | undefined;
  #loading: Promise<FormIndex> | undefined;
  #parser: Promise<void> | undefined;
  #parse: LinksIn | undefined;
  readonly #address: string;
  readonly #onMore: () => void;

  /** @param onMore called when a later check would find more. */
  constructor(address: string, onMore: () => void) {
    this.#address = address;
    this.#onMore = onMore;
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
   * Undefined while the rules are loading.
   *
   * @param updated id of the entry that is being updated, which is not a duplicate of itself. It may become known after
   *   the rules.
   */
  find(candidate: Candidate, updated: string | undefined): Finding[] | undefined {
    if (!this.known || !this.#create) return undefined;
    if (!this.#checker || this.#checker.updated !== updated) {
      this.#checker = { updated, find: this.#create(this.known, this.#linksIn, updated) };
    }
    return this.#checker.find(candidate);
  }

  async options(): Promise<ForgeOptions> {
    const { topics, organisations, forges } = await this.load();
    return { topics, organisations, forges };
  }

  /**
   * Loads the Markdown parser only where there may be a link. If that fails, the validator of the merge request still
   * checks it.
   */
  readonly #linksIn: LinksIn = (description) => {
    this.#parser ??= import('../../instance/validate/description-links.ts').then(
      ({ linksIn }) => {
        this.#parse = linksIn;
        this.#onMore();
      },
      () => {
        this.#parser = undefined;
      },
    );
    return this.#parse?.(description) ?? [];
  };

  async #load(): Promise<FormIndex> {
    const [rules, response] = await Promise.all([
      import('../../features/submit/check.ts'),
      fetch(this.#address),
    ]);
    const known = (await answered(response).json()) as FormIndex;
    learnNames(known.licenseNames);
    this.#create = rules.createChecker;
    return (this.known = known);
  }
}
