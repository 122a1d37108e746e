/** What `ospo-portal check` says of the manifests in a folder, in English. */
import { count } from './grammar.ts';

export const checkMessages = {
  usage: `Usage: ospo-portal check [folder or files…] [--format human|json|gitlab|github]
  Checks publiccode.yml, codemeta.json, CITATION.cff, .ohwr.yaml, okh.yml, okh.toml and .zenodo.json by the rules of their formats, without the network.
  Exit code 0: no error, 1: errors, 2: it could not run.`,
  noFormat: (format: string) => `There is no format "${format}".`,
  unreadable: (path: string) => `${path} cannot be read. Name a folder, or files in it.`,
  noManifest: (path: string) => `${path} is not the name of a manifest.`,
  none: 'There is no manifest here.',
  checked: (files: number, errors: number, warnings: number) =>
    `Checked ${count(files, { one: 'file', other: 'files' })}: ${count(errors, { one: 'error', other: 'errors' })}, ${count(warnings, { one: 'warning', other: 'warnings' })}.`,
} as const;
