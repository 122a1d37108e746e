/** Keys of `metadata.json`: a repository with another spelling would not be found. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { canonicalRepository } from '../../../schemas/repository-url.ts';
import type { Context } from '../context.ts';
import { problem, type Problem } from '../problem.ts';
import { pairs, whole } from '../json-path.ts';

export function* metadataProblems({ instance }: Context): Generator<Problem> {
  const document = instance.metadata;
  if (!document) return;
  for (const { key, path } of pairs(whole(document))) {
    const canonical = canonicalRepository(key);
    if (canonical === key) continue;
    yield problem('metadata/key', document, path, say.metadataKey(canonical), 'key');
  }
}
