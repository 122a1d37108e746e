/** An entry of another office, as far as it can be compared with projects of this one. */
import type { ForeignFile } from '../../exports/schemas/foreign-file.ts';
import { defined } from '../../lib/defined.ts';
import type { ComparedRecord } from './cell.ts';

/** Whether an id may be that of such an entry; see `catalogue/foreign.ts`. */
export function mayBeForeign(id: string): boolean {
  return /-[0-9a-f]{10}$/.test(id);
}

/** What it does not say stays not stated. */
export function foreignRecord({
  id,
  office,
  page,
  kind,
  name,
  summary,
  licenses,
  repository,
  homepage,
}: ForeignFile['projects'][number]): ComparedRecord {
  return {
    $schema: '',
    generatedFrom: '',
    license: '',
    ...{ id, page, kind },
    entry: {
      name,
      ...defined({
        summary,
        repositories: repository === undefined ? undefined : [{ url: repository }],
        links: homepage === undefined ? undefined : { homepage },
      }),
    },
    foreign: { office, licenses },
    ecosystems: [],
    relations: [],
    fits: [],
    evidence: [],
    licenseChecks: [],
    files: {},
    takers: {},
    provenance: {},
  };
}
