/** What a record keeps of a failure: always in English, whatever the language of the interface. */
import type { Failure } from '../lib/http/failure.ts';
import { failureMessages } from '../messages/en/failures.ts';
import type { Failing } from '../schemas/metadata.ts';

/** @param since ISO instant of the first failure in a row. */
export function failingSince(since: string, { reason, cause }: Failure): Failing {
  return { since, reason, message: failureMessages.sentence(cause) };
}
