/** What is kept of a failure. Data have one language, English, whatever the interface speaks. */
import type { Failure } from '../lib/http/failure.ts';
import { failureMessages } from '../messages/en/failures.ts';
import type { Failing } from '../schemas/metadata.ts';

/** @param since the moment of the first of such failures. */
export function failingSince(since: string, { reason, cause }: Failure): Failing {
  return { since, reason, message: failureMessages.sentence(cause) };
}
