/** What the form asks, in the order in which a person thinks. Labels and help stand in `messages/submit.ts`. */
import type { Kind } from '../../schemas/words.ts';

export type FieldType =
  'line' | 'address' | 'number' | 'area' | 'choice' | 'terms' | 'lines' | 'checks' | 'rows';

export interface Column {
  readonly key: string;
  readonly type: 'line' | 'address' | 'area' | 'choice' | 'picture' | 'project';
}

export interface Field {
  /** The key of the entry, with dots. */
  readonly path: string;
  readonly type: FieldType;
  /** Asked of these kinds; of all when absent. */
  readonly kinds?: readonly Kind[];
  readonly isRequired?: true;
  /** Characters, for a count beside it. */
  readonly max?: number;
  /** Vocabulary, or list of suggestions. */
  readonly list?: 'topics' | 'organisations' | 'interfaces' | 'licenses';
  readonly columns?: readonly Column[];
}

export interface Group {
  readonly id: 'what' | 'where' | 'licences' | 'who' | 'fits' | 'more';
  readonly fields: readonly Field[];
  /** Folded until somebody has something to say. */
  readonly isOptional?: true;
}

/** What is built from a design. */
export const TO_BUILD: readonly Kind[] = ['hardware', 'gateware'];

const line = (key: string): Column => ({ key, type: 'line' });
const address = (key: string): Column => ({ key, type: 'address' });
const license = (artefact: string, kinds?: readonly Kind[]): Field => ({
  path: `licenses.${artefact}`,
  type: 'line',
  list: 'licenses',
  ...(kinds && { kinds }),
});

export const GROUPS: readonly Group[] = [
  {
    id: 'what',
    fields: [
      { path: 'name', type: 'line', isRequired: true },
      { path: 'title', type: 'line' },
      { path: 'summary', type: 'area', max: 160 },
      { path: 'status', type: 'choice' },
      { path: 'topics', type: 'terms', list: 'topics' },
    ],
  },
  {
    id: 'where',
    fields: [
      {
        path: 'repositories',
        type: 'rows',
        isRequired: true,
        columns: [address('url'), line('for')],
      },
      { path: 'links.design', type: 'address', kinds: TO_BUILD },
      { path: 'links.homepage', type: 'address' },
      { path: 'links.documentation', type: 'address' },
      { path: 'links.issues', type: 'address' },
    ],
  },
  {
    id: 'licences',
    fields: [
      license('hardware', ['hardware']),
      license('gateware', TO_BUILD),
      license('software', ['hardware', 'gateware', 'software']),
      license('documentation'),
    ],
  },
  {
    id: 'who',
    fields: [
      { path: 'organisations', type: 'terms', list: 'organisations' },
      { path: 'contact', type: 'line' },
      { path: 'links.forum', type: 'address' },
    ],
  },
  {
    id: 'fits',
    isOptional: true,
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
    id: 'more',
    isOptional: true,
    fields: [
      { path: 'description', type: 'area' },
      {
        path: 'images',
        type: 'rows',
        columns: [{ key: 'file', type: 'picture' }, { key: 'alt', type: 'area' }, line('credit')],
      },
      { path: 'since', type: 'number' },
      { path: 'links.releases', type: 'address' },
      { path: 'links.chat', type: 'address' },
      { path: 'links.newsfeed', type: 'address' },
      {
        path: 'specifications',
        type: 'rows',
        kinds: TO_BUILD,
        columns: [line('parameter'), line('value'), line('note')],
      },
      {
        path: 'availability',
        type: 'rows',
        kinds: ['hardware'],
        columns: [line('vendor'), address('url'), line('note')],
      },
      { path: 'tools', type: 'lines', kinds: TO_BUILD },
      {
        path: 'publications',
        type: 'rows',
        columns: [line('title'), line('doi'), address('url')],
      },
      { path: 'seeking', type: 'checks' },
      { path: 'maturity', type: 'number' },
      license('data', ['software', 'documentation']),
      { path: 'identifiers.doi', type: 'line' },
      { path: 'identifiers.swhid', type: 'line' },
      { path: 'identifiers.oshwa', type: 'line', kinds: ['hardware'] },
    ],
  },
];

export const FIELDS: readonly Field[] = GROUPS.flatMap(({ fields }) => fields);
