/** What a licence requires to be passed on with a work: its name, and the text with the copyright. */
export interface Notice {
  /** `micromark 4.0.3`, or the name of a file. */
  readonly work: string;
  /** An SPDX expression, as the package states it. */
  readonly license: string;
  readonly text: string;
}
