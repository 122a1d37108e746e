/** The syntax tree of an SPDX licence expression. */
export interface LicenseNode {
  readonly type: 'license';
  /** An id of the SPDX list, or `LicenseRef-…`, without `+`. */
  readonly id: string;
  /** True when `+` follows: this version or any later one. */
  readonly orLater: boolean;
  readonly exception: string | undefined;
  readonly offset: number;
}

export interface CompoundNode {
  /** `and`: all apply. `or`: the user chooses one. */
  readonly type: 'and' | 'or';
  readonly operands: readonly Expression[];
}

export type Expression = LicenseNode | CompoundNode;

/** The licences in an expression, in order. */
export function licensesOf(tree: Expression): LicenseNode[] {
  return tree.type === 'license' ? [tree] : tree.operands.flatMap(licensesOf);
}
