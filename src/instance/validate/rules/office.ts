/** Office content: every project, ecosystem or organisation that it names exists. */
import { entryFaults } from '#messages/validate-entries.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { isKeyOf } from '../../../lib/records.ts';
import type { Document } from '../../document.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { texts, whole } from '../json-path.ts';
import { problem, type Problem } from '../problem.ts';

export function* officeProblems(context: Context): Generator<Problem> {
  const { office, news } = context.instance;
  for (const document of [...Object.values(office).flat(), ...news])
    yield* unknownRelated(context, document);
}

/** The names under each `related`, at any depth. */
function* unknownRelated(context: Context, document: Document): Generator<Problem> {
  const { instance, projectIds, ecosystems, didYouMean } = context;
  const known = {
    entries: [projectIds, entryFaults.noProject],
    ecosystems: [new Set(ecosystems.keys()), say.noEcosystem],
    events: [new Set(instance.office.event.map(({ id }) => id)), say.noEvent],
    news: [new Set(instance.news.map(({ path }) => path)), say.noNews],
  } as const;
  for (const { value, path } of texts(whole(document))) {
    const [parent, list] = path.slice(-3);
    if (parent !== 'related' || !isKeyOf(known, list)) continue;
    const [ids, missing] = known[list];
    if (ids.has(value)) continue;
    const message = missing(shown(value)) + didYouMean(value, ids);
    yield problem('office/unknown-related', document, path, message);
  }
}
