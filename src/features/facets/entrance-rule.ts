import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import type { Context } from '../../instance/validate/context.ts';
import { at, isText, items, whole } from '../../instance/validate/json-path.ts';
import { problem, type Problem } from '../../instance/validate/problem.ts';
import { messages } from '#messages/common.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { buildIndex } from './build-index.ts';
import { followSearch } from './entrances.ts';

/** A warning for an entrance that finds nothing, or whose query the catalogue does not know. */
export function* entranceProblems({ instance, today }: Context): Generator<Problem> {
  const { site } = instance;
  const entrances = items(at(whole(site), 'catalogue', 'entrances'));
  if (entrances.length === 0) return;
  const { catalogue } = loadCatalogue(instance, { onFault: 'skip' });
  const index = buildIndex(catalogue, messages, [], new Date(today));
  for (const entrance of entrances) {
    const search = at(entrance, 'search');
    if (!isText(search)) continue;
    const { count, ignored } = followSearch(search.value, index);
    if (ignored > 0) yield problem('site/entrance', site, search.path, say.entranceUnknown);
    else if (count === 0) yield problem('site/entrance', site, search.path, say.entranceEmpty);
  }
}
