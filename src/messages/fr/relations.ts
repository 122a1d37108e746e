/** Mots des relations lues dans des fichiers, en français. */
import type * as english from '../en/relations.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

export const relationWords: Translation<typeof english.relationWords> = {
  out: {
    needs: 'est fait avec',
    options: 'peut être fait avec',
    tools: 'est construit ou testé avec',
  },
  in: {
    needs: 'est utilisé dans',
    options: 'peut être utilisé dans',
    tools: 'aide à construire ou à tester',
  },
  heading: 'Lu dans des fichiers',
  readFrom: 'Lu dans',
  graph: 'le graphe des dépendances de GitHub',
  at: (file, commit) => `${file} au commit ${commit}`,
  further: (files) => ` et ${count(files, { one: 'autre fichier', other: 'autres fichiers' })}`,
  standing: 'Ce qui repose dessus',
  through: (names) => `par ${names.join(', puis ')}`,
};
