import { NOASSERTION } from '../no-license.ts';

/** A third-party component in a list or a bill of materials. */
export interface Component {
  readonly name: string;
  /** An SPDX expression, `NOASSERTION`, or any other text. */
  readonly license: string;
  /** Its package name, if the bill of materials states one. */
  readonly of?: PackageName;
}

export interface PackageName {
  readonly name: string;
  readonly version: string;
  /** Package URL, unchecked. */
  readonly purl: string;
}

/** The content of a bill of materials. */
export interface Bill {
  readonly components: readonly Component[];
  /** The single work that the bill describes, if any. */
  readonly described?: Component;
}

/** Combines several statements by AND: nothing says that one may choose. */
export function allOf(statements: readonly string[]): string {
  const stated = [...new Set(statements)];
  if (stated.length < 2) return stated[0] ?? NOASSERTION;
  return stated.map((text) => (/\s/.test(text) ? `(${text})` : text)).join(' AND ');
}
