/** Data of the SPDX licence list besides ids. Not for browsers: the list is long. */
import list from 'spdx-license-list/spdx.json' with { type: 'json' };
import { z } from 'astro/zod';

import fsf from './fsf-libre.json' with { type: 'json' };
import { withoutPlus } from './plus.ts';

const schema = z.record(z.string(), z.object({ name: z.string(), osiApproved: z.boolean() }));

/** `isFsfLibre` in `json/licenses.json` of spdx/license-list-data, which the package leaves out; the file names the version. */
const FSF = new Map([
  ...fsf.libre.map((id) => [id, true] as const),
  ...fsf.notLibre.map((id) => [id, false] as const),
]);

const entries = new Map(Object.entries(schema.parse(list)));

export interface SpdxEntry {
  readonly name: string;
  /** Approved by the Open Source Initiative. */
  readonly osiApproved: boolean;
  /** Free by the Free Software Foundation; absent where the list does not say. */
  readonly fsfLibre?: boolean;
  /** Address of the text at SPDX. */
  readonly text: string;
}

/** The entry of an id, with or without `+`; undefined for an id not on the list. */
export function spdxEntry(id: string): SpdxEntry | undefined {
  const bare = withoutPlus(id);
  const entry = entries.get(bare);
  if (!entry) return undefined;
  const fsfLibre = FSF.get(bare);
  return {
    ...entry,
    ...(fsfLibre !== undefined && { fsfLibre }),
    text: `https://spdx.org/licenses/${bare}.html`,
  };
}
