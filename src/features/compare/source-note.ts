/** Source and date of a value in a comparison. */
import type { ComparedRecord } from './cell.ts';
import { own } from '../../lib/records.ts';
import { compareMessages as t } from '#messages/compare.ts';
import type { Format } from '../../lib/format.ts';
import type { SourceWords } from './words.ts';

/** The note for the first path that has provenance; undefined where the value is from the entry. */
export type SourceNote = (record: ComparedRecord, paths: readonly string[]) => string | undefined;

export function createSourceNote(words: SourceWords, { date }: Format): SourceNote {
  return ({ provenance }, paths) => {
    const source = paths.map((path) => own(provenance, path)).find(Boolean);
    if (!source || source.origin === 'entry') return undefined;
    const place = words[source.forge ?? source.origin];
    const read = source.asOf ? t.readOn(place, date(source.asOf)) : place;
    return source.detected ? t.detected(read) : read;
  };
}
