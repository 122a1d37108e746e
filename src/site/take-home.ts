import type { Catalogue } from '../catalogue/catalogue.ts';
import { TAKE_HOME, type TakeHomeName } from '../exports/files.ts';
import { subjectOf } from '../exports/subject.ts';
import { apiMessages as say } from '../messages/api.ts';
import { absolute, dataPath } from './data-address.ts';

/** Each file that can be taken home, how many projects have it, and the first of them as an example. */
export function takeHomeFiles(catalogue: Catalogue) {
  const subjects = [...catalogue.projects.values()].map((project) =>
    subjectOf(project, catalogue, absolute),
  );
  return (Object.keys(TAKE_HOME) as TakeHomeName[]).map((name) => {
    const having = subjects.filter((subject) => TAKE_HOME[name](subject) !== undefined);
    const [first] = having;
    return {
      name,
      says: say.takeHome[name],
      to: first && dataPath.beside(first.project.id, name),
      made: say.made(having.length),
    };
  });
}
