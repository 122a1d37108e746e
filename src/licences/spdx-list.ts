/** Data of the SPDX licence list besides ids. Not for browsers: the list is long. */
import list from 'spdx-license-list/spdx.json' with { type: 'json' };
import { z } from 'astro/zod';

const schema = z.record(z.string(), z.object({ name: z.string(), osiApproved: z.boolean() }));

const entries = new Map(Object.entries(schema.parse(list)));

export interface SpdxEntry {
  readonly name: string;
  /** Approved by the Open Source Initiative. */
  readonly osiApproved: boolean;
  /** Address of the text at SPDX. */
  readonly text: string;
}

/** The entry of an id, with or without `+`; undefined for an id not on the list. */
export function spdxEntry(id: string): SpdxEntry | undefined {
  const bare = id.replace(/\+$/, '');
  const entry = entries.get(bare);
  return entry && { ...entry, text: `https://spdx.org/licenses/${bare}.html` };
}
