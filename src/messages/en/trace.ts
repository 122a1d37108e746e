/** Words of the trace diagram, in English. */
import type { Kind } from '../../schemas/entry.ts';
import { and, count as counted, or, plural } from './grammar.ts';

const relations = (count: number): string =>
  counted(count, { one: 'relation', other: 'relations' });

interface Named {
  readonly name: string;
  readonly kind: Kind;
}

const ONE = {
  hardware: 'hardware',
  gateware: 'gateware',
  software: 'software',
  documentation: 'documentation',
} as const satisfies Record<Kind, string>;

const withKind = ({ name, kind }: Named): string => `${name} (${ONE[kind]})`;

export const traceMessages = {
  kinds: {
    hardware: 'Hardware',
    gateware: 'Gateware',
    software: 'Software',
    documentation: 'Documentation',
  } satisfies Record<Kind, string>,
  /** Label of the list when the drawing shows all of it. */
  sameAsText: (count: number): string =>
    count === 1 ? 'The same relation as text' : `The same ${relations(count)} as text`,
  /** Label of the list when the drawing shows less, or there is none. */
  allAsText: (count: number): string =>
    count === 1 ? 'The relation as text' : `All ${relations(count)} as text`,
  omitted: (count: number): string =>
    `${count} more ${plural(count, { one: 'project is', other: 'projects are' })} not drawn; the list below is complete.`,
  sentence: (from: Named, verb: string, to: readonly Named[]): string =>
    `${withKind(from)} ${verb} ${and(to.map(withKind))}`,
  /** Added to a relation that nobody wrote down. */
  derived: 'follows from a shared interface',
  /** What a trace of this kind says, such as "software drives or runs in". */
  legend: (kind: Kind, verbs: readonly string[]): string => `${ONE[kind]} ${or(verbs)}`,
  legendDerived: 'follows from a shared interface',
  legendUnder: 'passes below, on another layer',
} as const;
