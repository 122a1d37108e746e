/** Figures that count values of facets, so that each number is the length of a search. */
import type { Kind } from '../../schemas/entry.ts';
import type { FigureId } from '../../schemas/figure.ts';
import { path } from '../../schemas/address.ts';
import {
  DETECTED,
  type Facet,
  type FacetValue,
  NOT_READ,
  NOT_STATED,
} from '../../schemas/facet.ts';
import { facetMessages } from '#messages/facets.ts';
import { writeAddress } from '../facets/address.ts';
import type { CatalogueIndex } from '../facets/item.ts';
import { narrow } from '../facets/narrow.ts';
import { EMPTY_STATE } from '../facets/state.ts';
import type { Dates, Figure, FigureRow } from './figure.ts';

interface Question {
  readonly id: FigureId;
  readonly facet: Facet;
  /** The value that means "not known"; absent where every project has a value. */
  readonly unknown?: string;
  /** Filters the values. */
  readonly isAsked?: (value: FacetValue) => boolean;
  /** Keeps the order of the values; else the most frequent come first. */
  readonly isOrdered?: boolean;
  /** Whether it is counted from repositories rather than entries. */
  readonly isRead?: boolean;
}

const isMember = ({ parent }: FacetValue) => parent !== undefined;

const QUESTIONS: readonly Question[] = [
  { id: 'kinds', facet: 'kind', isOrdered: true },
  { id: 'topics', facet: 'topic', unknown: NOT_STATED },
  { id: 'organisations', facet: 'organisation', unknown: NOT_STATED },
  { id: 'languages', facet: 'language', unknown: NOT_STATED, isRead: true },
  {
    id: 'licence-families',
    facet: 'licence',
    unknown: NOT_STATED,
    isAsked: (value) => !isMember(value) && value.id !== DETECTED,
    isOrdered: true,
  },
  { id: 'licences', facet: 'licence', unknown: NOT_STATED, isAsked: isMember },
  { id: 'maturity', facet: 'maturity', unknown: NOT_STATED, isOrdered: true },
  { id: 'activity', facet: 'activity', unknown: NOT_READ, isOrdered: true, isRead: true },
  { id: 'used', facet: 'used', unknown: NOT_STATED },
];

export function facetFigures(index: CatalogueIndex, dates: Dates): Figure[] {
  const { counts, found } = narrow(index, EMPTY_STATE, undefined);
  return QUESTIONS.map((question) => {
    const values = index.facets[question.facet].map((value, place) => ({
      ...value,
      count: counts[question.facet][place] ?? 0,
    }));
    const rows = rowsOf(question, values, found.length);
    return {
      id: question.id,
      asOf: question.isRead ? dates.readings : dates.entries,
      whole: found.length,
      unknown: rows.find(({ isUnknown }) => isUnknown)?.value,
      rows,
    };
  });
}

type Counted = FacetValue & { readonly count: number };

/** "Not known" comes last, and is shown even if it is 0. */
function rowsOf(
  { facet, unknown, isAsked = () => true, isOrdered = false }: Question,
  values: readonly Counted[],
  whole: number,
): FigureRow[] {
  const row = ({ id, label, count }: Counted): FigureRow => ({
    id,
    label,
    value: count,
    whole,
    to: count > 0 ? searchFor(facet, id) : undefined,
    kind: facet === 'kind' ? (id as Kind) : undefined,
  });
  const asked = values.filter((value) => value.count > 0 && value.id !== unknown && isAsked(value));
  const known = (isOrdered ? asked : asked.toSorted((a, b) => b.count - a.count)).map(row);
  if (unknown === undefined) return known;
  const none = values.find(({ id }) => id === unknown);
  const label = facetMessages.values[unknown === NOT_READ ? 'notRead' : 'notStated'];
  const count = none?.count ?? 0;
  return [...known, { ...row({ id: unknown, label, count }), isUnknown: true }];
}

function searchFor(facet: Facet, id: string): string {
  return `${path.catalogue}${writeAddress({ ...EMPTY_STATE, chosen: { [facet]: [id] } })}`;
}
