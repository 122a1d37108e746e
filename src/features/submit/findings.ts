/** What the rules find in the form; apart from the rules, which are loaded later. */
import type { Kind } from '../../schemas/words.ts';
import type { Problem } from '../../instance/validate/problem.ts';
import type { Path } from '../../instance/yaml/position.ts';

/** What is typed. */
export interface Candidate {
  readonly id: string;
  readonly kind: Kind;
  readonly values: object;
}

/** A problem and the path of its field; `id` for the id itself. */
export interface Finding extends Pick<Problem, 'code' | 'severity' | 'message'> {
  readonly path: Path;
  /** The message for people who see no file. */
  readonly said: string;
}

export type Checker = (candidate: Candidate) => Finding[];
