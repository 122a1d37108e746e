/** A piece of somebody else's work, as a list or a bill of materials names it. */
export interface Component {
  readonly name: string;
  /** An SPDX expression, `NOASSERTION`, or whatever stood in its place. */
  readonly license: string;
}
