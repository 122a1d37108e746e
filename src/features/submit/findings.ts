/** What the rules find in the form. Without the rules, which are loaded later. */
import type { Kind } from '../../schemas/words.ts';
import type { Problem } from '../../instance/validate/problem.ts';
import type { Path } from '../../instance/yaml/position.ts';

/** What is typed. */
export interface Candidate {
  readonly id: string;
  readonly kind: Kind;
  readonly values: object;
}

/** A problem and the way to its value; the path of what concerns the id itself is `id`. */
export interface Finding extends Pick<Problem, 'code' | 'severity' | 'message'> {
  readonly path: Path;
  /** The message as a person reads it who knows no file. */
  readonly said: string;
}

export type Checker = (candidate: Candidate) => Finding[];
