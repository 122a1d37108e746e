/** What the compatibility checker says of invalid input. The chooser does not need it. */

export const checkerFaults = {
  empty: 'Enter a licence, a list or a bill of materials.',
  json: 'This begins like JSON and cannot be read as such. Paste the whole file.',
  'unknown-format':
    'This is JSON, but neither SPDX 2 nor CycloneDX. Export the bill of materials in one of them.',
  'spdx-3': 'This is SPDX 3, which is not read yet. Export it as SPDX 2.3 or CycloneDX.',
  xml: 'This is XML, which is not read. Export the bill of materials as JSON: CycloneDX, or SPDX 2.3.',
  'tag-value':
    'This is SPDX in tag-value form, which is not read. Export the bill of materials as JSON: SPDX 2.3, or CycloneDX.',
  yaml: 'This is YAML, which is not read. Export the bill of materials as JSON: SPDX 2.3, or CycloneDX.',
  'no-text': 'This is no text. Choose a bill of materials as JSON, or a list of licences.',
  'no-components': 'Nothing to check was found: no components, or no lines.',
};
