/** Names at the root of a repository under which manifests usually stand, in the order of precedence. */
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
