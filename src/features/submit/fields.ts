/** The fields of the form, in the order in which people think. Labels and hints are in `messages/submit.ts`. */
import { type Artefact, type Kind, KINDS } from '../../schemas/words.ts';

export type FieldType =
  | 'line'
  | 'address'
  | 'number'
  | 'area'
  | 'choice'
  | 'terms'
  | 'lines'
  | 'checks'
  | 'rows';

export interface Column {
  readonly key: string;
  readonly type: 'line' | 'address' | 'area' | 'choice' | 'picture' | 'project';
}

export interface Field {
  /** The key of the entry, with dots. */
  readonly path: string;
  readonly type: FieldType;
  /** Possible for these kinds; for all when absent. */
  readonly kinds?: readonly Kind[];
  /** Kinds whose new entries should state it. For the others the field is folded away. */
  readonly askedOf?: readonly Kind[];
  /** Another field that replaces it. */
  readonly insteadOf?: string;
  readonly isRequired?: true;
  /** Characters, for the counter. */
  readonly max?: number;
  /** Source of suggestions. */
  readonly list?: 'topics' | 'organisations' | 'interfaces' | 'licenses';
  readonly columns?: readonly Column[];
}

export interface Group {
  readonly id:
    | 'what'
    | 'where'
    | 'licences'
    | 'who'
    | 'fits'
    | 'pictures'
    | 'data'
    | 'buy'
    | 'papers';
  readonly fields: readonly Field[];
}

/** Kinds that are built from a design. */
export const TO_BUILD: readonly Kind[] = ['hardware', 'gateware'];

const line = (key: string): Column => ({ key, type: 'line' });
const address = (key: string): Column => ({ key, type: 'address' });
const license = (artefact: Artefact, kinds: readonly Kind[] = KINDS): Field => ({
  path: `licenses.${artefact}`,
  type: 'line',
  list: 'licenses',
  kinds,
  // That of the thing itself.
  askedOf: KINDS.filter((kind) => kind === artefact),
});

export const GROUPS: readonly Group[] = [
  {
    id: 'what',
    fields: [
      { path: 'name', type: 'line', isRequired: true, askedOf: KINDS },
      { path: 'summary', type: 'area', max: 160, askedOf: KINDS },
      { path: 'title', type: 'line' },
      { path: 'description', type: 'area' },
      { path: 'status', type: 'choice' },
      { path: 'maturity', type: 'number' },
      { path: 'since', type: 'number' },
      { path: 'seeking', type: 'checks' },
    ],
  },
  {
    id: 'where',
    fields: [
      {
        path: 'repositories',
        type: 'rows',
        isRequired: true,
        askedOf: KINDS,
        insteadOf: 'links.design',
        columns: [address('url'), line('for')],
      },
      {
        path: 'links.design',
        type: 'address',
        kinds: TO_BUILD,
        askedOf: TO_BUILD,
        insteadOf: 'repositories',
      },
      { path: 'links.homepage', type: 'address' },
      { path: 'links.documentation', type: 'address' },
      { path: 'links.issues', type: 'address' },
      { path: 'links.forum', type: 'address' },
      { path: 'contact', type: 'line' },
      { path: 'links.releases', type: 'address' },
      { path: 'packages', type: 'lines' },
      { path: 'links.chat', type: 'address' },
      { path: 'links.newsfeed', type: 'address' },
    ],
  },
  {
    id: 'licences',
    fields: [
      license('hardware', ['hardware']),
      license('gateware', TO_BUILD),
      license('software', ['hardware', 'gateware', 'software']),
      license('documentation'),
      license('data', ['software', 'documentation']),
    ],
  },
  {
    id: 'who',
    fields: [
      { path: 'organisations', type: 'terms', list: 'organisations', askedOf: KINDS },
      { path: 'topics', type: 'terms', list: 'topics', askedOf: KINDS },
    ],
  },
  {
    id: 'fits',
    fields: [
      {
        path: 'relations',
        type: 'rows',
        columns: [
          { key: 'type', type: 'choice' },
          { key: 'target', type: 'project' },
        ],
      },
      { path: 'interfaces.provides', type: 'terms', list: 'interfaces', kinds: TO_BUILD },
      { path: 'interfaces.uses', type: 'terms', list: 'interfaces', kinds: TO_BUILD },
    ],
  },
  {
    id: 'pictures',
    fields: [
      {
        path: 'images',
        type: 'rows',
        columns: [{ key: 'file', type: 'picture' }, { key: 'alt', type: 'area' }, line('credit')],
      },
    ],
  },
  {
    id: 'data',
    fields: [
      {
        path: 'specifications',
        type: 'rows',
        kinds: TO_BUILD,
        columns: [line('parameter'), line('value'), line('note')],
      },
      { path: 'tools', type: 'lines', kinds: TO_BUILD },
    ],
  },
  {
    id: 'buy',
    fields: [
      {
        path: 'availability',
        type: 'rows',
        kinds: ['hardware'],
        columns: [line('vendor'), address('url'), line('note')],
      },
    ],
  },
  {
    id: 'papers',
    fields: [
      {
        path: 'publications',
        type: 'rows',
        columns: [line('title'), line('doi'), address('url')],
      },
      { path: 'identifiers.doi', type: 'line' },
      { path: 'identifiers.swhid', type: 'line' },
      { path: 'identifiers.oshwa', type: 'line', kinds: ['hardware'] },
    ],
  },
];

/** The groups for some kinds: only what one of them can state, and only these kinds are named. */
export function groupsFor(kinds: readonly Kind[]): Group[] {
  const those = (all: readonly Kind[]) => kinds.filter((kind) => all.includes(kind));
  return GROUPS.map(({ id, fields }) => ({
    id,
    fields: fields
      .filter((field) => those(field.kinds ?? KINDS).length > 0)
      .map((field) => ({
        ...field,
        ...(field.kinds && { kinds: those(field.kinds) }),
        ...(field.askedOf && { askedOf: those(field.askedOf) }),
      })),
  })).filter(({ fields }) => fields.length > 0);
}

/** Whether a group has a field that not every one of the kinds is asked for. */
export function hasMore({ fields }: Group, kinds: readonly Kind[]): boolean {
  return fields.some(({ askedOf = [] }) => askedOf.length < kinds.length);
}

export const FIELDS: readonly Field[] = GROUPS.flatMap(({ fields }) => fields);
