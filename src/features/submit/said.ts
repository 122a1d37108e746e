/** Messages for the form: about values and fields, not about keys and files. */
import { submitFaults } from '#messages/submit-faults.ts';
import { own } from '../../lib/records.ts';
import type { Problem } from '../../instance/validate/problem.ts';

export function saidOf({ code, message }: Pick<Problem, 'code' | 'message'>): string {
  // The message is shown beside its field, so a path at its start is dropped.
  return own(submitFaults, code) ?? message.replace(/^`[^`]+`: /, '');
}
