/** Where a value of a comparison was read, and when. */
import type { ProjectRecord } from '../../exports/schemas/project-record.ts';
import { own } from '../../lib/own.ts';
import { compareMessages as t } from '#messages/compare.ts';
import type { Format } from '../../lib/format.ts';
import type { SourceWords } from './words.ts';

/** The source of the first path that the provenance of a record has; nothing for what stands in the entry. */
export type SourceNote = (record: ProjectRecord, paths: readonly string[]) => string | undefined;

export function createSourceNote(words: SourceWords, { date }: Format): SourceNote {
  return ({ provenance }, paths) => {
    const source = paths.map((path) => own(provenance, path)).find(Boolean);
    if (!source || source.origin === 'entry') return undefined;
    const place = words[source.forge ?? source.origin];
    const read = source.asOf ? t.readOn(place, date(source.asOf)) : place;
    return source.detected ? t.detected(read) : read;
  };
}
