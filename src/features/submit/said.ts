/** What is wrong, as the form says it: of values and fields, not of keys and files. */
import { submitFaults } from '#messages/submit-faults.ts';
import { own } from '../../lib/own.ts';
import type { Problem } from '../../instance/validate/problem.ts';

export function saidOf({ code, message }: Pick<Problem, 'code' | 'message'>): string {
  // The field stands beside it, so the path that begins some messages is not said.
  return own(submitFaults, code) ?? message.replace(/^`[^`]+`: /, '');
}
