import { NOASSERTION } from '../no-license.ts';

/** A piece of somebody else's work, as a list or a bill of materials names it. */
export interface Component {
  readonly name: string;
  /** An SPDX expression, `NOASSERTION`, or whatever stood in its place. */
  readonly license: string;
  /** The same as a program names it, where a bill of materials says so. */
  readonly of?: PackageName;
}

export interface PackageName {
  readonly name: string;
  readonly version: string;
  /** Package URL, as it stands there. */
  readonly purl: string;
}

/** What a bill of materials holds. */
export interface Bill {
  readonly components: readonly Component[];
  /** The one work that the bill describes, where it describes one. */
  readonly described?: Component;
}

/** All of several statements of a licence: nothing says that one may choose. */
export function allOf(statements: readonly string[]): string {
  const stated = [...new Set(statements)];
  if (stated.length < 2) return stated[0] ?? NOASSERTION;
  return stated.map((text) => (/\s/.test(text) ? `(${text})` : text)).join(' AND ');
}
