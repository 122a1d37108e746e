/** What `ospo-portal check` says of the manifests in a folder, in French. */
import type * as english from '../en/check.ts';
import type { Translation } from '../translation.ts';
import { count } from './grammar.ts';

export const checkMessages: Translation<typeof english.checkMessages> = {
  usage: `Utilisation : ospo-portal check [dossier ou fichiers…] [--format human|json|gitlab|github]
  Vérifie publiccode.yml, codemeta.json, CITATION.cff, .ohwr.yaml, okh.yml, okh.toml et .zenodo.json selon les règles de leurs formats, sans le réseau.
  Code de sortie 0 : aucune erreur, 1 : des erreurs, 2 : impossible à exécuter.`,
  noFormat: (format) => `Il n’y a pas de format « ${format} ».`,
  unreadable: (path) => `${path} est illisible. Nommez un dossier, ou des fichiers qu’il contient.`,
  noManifest: (path) => `${path} n’est pas le nom d’un manifeste.`,
  none: 'Il n’y a pas de manifeste ici.',
  checked: (files, errors, warnings) =>
    `${count(files, { one: 'fichier vérifié', other: 'fichiers vérifiés' })} : ${count(errors, { one: 'erreur', other: 'erreurs' })}, ${count(warnings, { one: 'avertissement', other: 'avertissements' })}.`,
};
