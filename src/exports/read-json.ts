/** Relations read from files, in the record of a project. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { defined, filledList } from '../lib/defined.ts';
import type { ProjectRecord } from './schemas/project-record.ts';

export function readRecords(id: string, { reads }: Catalogue): ProjectRecord['reads'] {
  return filledList(
    (reads.get(id) ?? []).map(({ direction, other, way, at }) => ({
      direction,
      project: other.id,
      way,
      at: at.map(({ source, file, repository, commit }) => ({
        source,
        ...defined({ file }),
        repository,
        commit,
      })),
    })),
  );
}
