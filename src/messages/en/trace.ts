/** Words of the trace diagram, in English. */
import type { Kind } from '../../schemas/entry.ts';
import { and, count as counted, or, plural } from './grammar.ts';
import { kindNames, kindWords } from './kinds.ts';

const relations = (count: number): string =>
  counted(count, { one: 'relation', other: 'relations' });

interface Named {
  readonly name: string;
  readonly kind: Kind;
}

const withKind = ({ name, kind }: Named): string => `${name} (${kindWords[kind]})`;

export const traceMessages = {
  kinds: kindNames,
  /** Label of the list when the drawing shows all relations. */
  sameAsText: (count: number): string =>
    plural(count, {
      one: 'The same relation as text',
      other: `The same ${relations(count)} as text`,
    }),
  /** Label of the list when the drawing shows some, or there is none. */
  allAsText: (count: number): string =>
    plural(count, { one: 'The relation as text', other: `All ${relations(count)} as text` }),
  /** Label of the list of relations that the page does not show elsewhere. */
  amongAsText: (count: number): string =>
    plural(count, {
      one: 'The relation between the others as text',
      other: `The ${relations(count)} between the others as text`,
    }),
  omitted: (count: number): string =>
    `${count} more ${plural(count, { one: 'project is', other: 'projects are' })} not drawn; the list is complete.`,
  sentence: (from: Named, verb: string, to: readonly Named[]): string =>
    `${withKind(from)} ${verb} ${and(to.map(withKind))}`,
  /** Added to a derived relation. */
  derived: 'follows from a shared interface',
  /** The meaning of a trace of this kind, such as "software drives or runs in". */
  legend: (kind: Kind, verbs: readonly string[]): string => `${kindWords[kind]} ${or(verbs)}`,
  legendDerived: 'follows from a shared interface',
  /** Also added to a relation that was read. */
  legendRead: 'read from a file of the repository',
  legendUnder: 'passes below, on another layer',
} as const;
