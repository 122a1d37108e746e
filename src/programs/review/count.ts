import { reviewMessages as say } from '#messages/review.ts';
import type { Problem } from '../../instance/validate/problem.ts';

/** The number of problems, and what it means for the change. */
export function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return say.found(errors, problems.length - errors);
}
