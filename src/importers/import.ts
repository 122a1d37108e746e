/** A file that describes a project, as the beginning of an entry. Runs in a browser as well. */
import { assignLicenses } from '../catalogue/assign-licenses.ts';
import { escapeMarkdown } from '../catalogue/escape-markdown.ts';
import { readManifests } from '../manifests/read.ts';
import { type Draft, type DraftValues, type ImportOptions, missingIn } from './draft.ts';

/**
 * Reads a manifest, a package's own file or an entry. Never throws, and never states what the file does not.
 *
 * @param name of the file; empty for pasted text, of which the format is recognised.
 */
export function importFile(name: string, text: string, options: ImportOptions = {}): Draft {
  const { fields, sources, problems } = readManifests({ [name]: text });
  const { version, releaseDate, images, citation, licenses, description, ...same } = fields;
  const { unspecified = [], ...parts } = licenses ?? {};
  const values: DraftValues = {
    ...same,
    ...(description && { description: escapeMarkdown(description) }),
    ...(licenses && {
      licenses: { ...assignLicenses(unspecified, options.kind ?? 'software'), ...parts },
    }),
  };
  return {
    values,
    kind: options.kind,
    origins: sources,
    dropped: problems.map(({ path, message }) => ({ field: path, because: message })),
    missing: missingIn(values),
  };
}
