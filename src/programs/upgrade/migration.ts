import type { Texts } from './texts.ts';

/** What an older shape of data needs. It looks at the shape, not at a version: run again, it changes nothing. */
export interface Migration {
  /** What it does, in a sentence. */
  readonly what: string;
  /** @returns the files that change, whole. */
  readonly apply: (texts: Texts) => Texts;
}
