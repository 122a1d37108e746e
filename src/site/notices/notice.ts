/** What a licence asks to be handed on with a work: its name, and the text of the licence with the copyright. */
export interface Notice {
  /** `micromark 4.0.3`, or the name of a file. */
  readonly work: string;
  /** An SPDX expression, as the package states it. */
  readonly license: string;
  readonly text: string;
}
