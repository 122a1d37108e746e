/** Words of `ospo-portal upgrade`, in French. */
import type * as english from '../en/upgrade.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

export const upgradeMessages: Translation<typeof english.upgradeMessages> = {
  usage: `Utilisation : ospo-portal upgrade [--check]
Dit ce qui est nouveau pour l’instance depuis sa dernière mise à niveau, et met ses fichiers dans la forme de cette
version : tous, ou aucun. Les commentaires et la mise en page restent. Une seconde fois, rien ne change.
  --check   montre les modifications sans rien écrire ; code de sortie 1 si un fichier changerait`,
  noSite: (file) => `Il n’y a pas de ${file} ici : cette instance ne peut pas être mise à niveau.`,
  mendFirst: 'Rien n’a été écrit. Corrigez d’abord cela, puis recommencez.',
  newer: (noted, version) =>
    `Cette instance a été mise au niveau ${noted}, et le programme installé est ${version}. Installez ${noted} ou une version plus récente. Rien n’a été écrit.`,
  notMigrated: (place, reason) =>
    `${place} ne peut pas être mis dans la nouvelle forme. ${reason} Rien n’a été écrit.`,
  versions: (since, version) =>
    `Le programme est en version ${version}. L’instance ${since === undefined ? 'ne dit pas à quelle version elle correspond' : `a été commencée avec ${since}, ou mise à ce niveau en dernier`}.`,
  release: (version, date) => (date === undefined ? `${version} :` : `${version}, ${date} :`),
  more: (amount) =>
    `${count(amount, { one: 'autre point', other: 'autres points' })} dans CHANGELOG.md, sur ce qui est nouveau ou corrigé.`,
  nothing: '\nAucun fichier ne doit changer.',
  step: (what, names) => `\n${what}\n${names.map((name) => `  ${name}`).join('\n')}`,
  written: (amount) =>
    `\n${count(amount, { one: 'fichier écrit', other: 'fichiers écrits' })}. Regardez les modifications avec « git diff ». Ce qu’il vous reste à corriger :`,

  migrations: {
    exampleSearches: '`home.tries` s’appelle `home.exampleSearches`.',
    audiences:
      'Les lecteurs pour qui les pages sont écrites se trouvent dans `handbook.audiences`, sous les noms qu’ils avaient.',
    sources:
      'Ce que citent les pages et les outils se trouve dans une seule liste, content/sources.yaml, dont ils donnent les identifiants.',
    version: (version) => `\`programVersion\` est ${version}.`,
  },
  audiences: {
    developers: 'Développeurs',
    designers: 'Concepteurs',
    'group-leaders': 'Responsables de groupe',
    users: 'Utilisateurs',
    offices: 'Bureaux de programme',
  },
  sourcesHead:
    'D’après les pages qui les citent. `kind` et `use` ne sont que ce qui s’en déduit : relisez chacun.',
};
