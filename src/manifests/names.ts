/** Usual names of manifests at the root of a repository, in order of precedence. */
export const MANIFEST_NAMES = [
  '.ohwr.yaml',
  '.ohwr.yml',
  'publiccode.yml',
  'publiccode.yaml',
  'okh.yml',
  'okh.yaml',
  'okh.toml',
  'codemeta.json',
  'CITATION.cff',
  '.zenodo.json',
] as const;
