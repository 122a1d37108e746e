/** Words of the trace diagram, in French. */
import type * as english from '../en/trace.ts';
import type { Translation } from '../translation.ts';
import { and, count as counted, number, or, plural } from './grammar.ts';
import { kindNames, kindWords } from './kinds.ts';

const relations = (count: number): string =>
  counted(count, { one: 'relation', other: 'relations' });

type Named = Parameters<typeof english.traceMessages.sentence>[0];

const withKind = ({ name, kind }: Named): string => `${name} (${kindWords[kind]})`;

export const traceMessages: Translation<typeof english.traceMessages> = {
  kinds: kindNames,
  /** Label of the list when the drawing shows all of it. */
  sameAsText: (count) =>
    plural(count, {
      one: 'La même relation sous forme de texte',
      other: `Les mêmes ${relations(count)} sous forme de texte`,
    }),
  /** Label of the list when the drawing shows less, or there is none. */
  allAsText: (count) =>
    plural(count, {
      one: 'La relation sous forme de texte',
      other: `Toutes les relations (${number(count)}) sous forme de texte`,
    }),
  /** Label of the list of what the page does not say beside the drawing. */
  amongAsText: (count) =>
    plural(count, {
      one: 'La relation entre les autres sous forme de texte',
      other: `Les ${relations(count)} entre les autres sous forme de texte`,
    }),
  omitted: (count) =>
    `${plural(count, { one: `${count} autre projet n’est pas dessiné`, other: `${count} autres projets ne sont pas dessinés` })} ; la liste est complète.`,
  sentence: (from, verb, to) => `${withKind(from)} ${verb} ${and(to.map(withKind))}`,
  /** Added to a relation that nobody wrote down. */
  derived: 'découle d’une interface commune',
  /** What a trace of this kind says, such as "software drives or runs in". */
  legend: (kind, verbs) => `${kindWords[kind]} ${or(verbs)}`,
  legendDerived: 'découle d’une interface commune',
  legendRead: 'lu dans un fichier du dépôt',
  legendUnder: 'passe en dessous, sur une autre couche',
};
