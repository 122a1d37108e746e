/** The table for surveys of services and their dependencies: one row for each component. */
export const SURVEY_COLUMNS = [
  'service',
  'owner',
  'criticality',
  'license',
  'component',
  'version',
  'component_license',
  'support',
  'alternatives',
] as const;
export type SurveyColumn = (typeof SURVEY_COLUMNS)[number];

/** An example row. */
export const SURVEY_EXAMPLE: Readonly<Record<SurveyColumn, string>> = {
  service: 'Logbook',
  owner: 'Operations',
  criticality: 'critical',
  license: 'Apache-2.0',
  component: 'pkg:npm/astro',
  version: '7.3.4',
  component_license: 'MIT',
  support: 'community; vendor',
  alternatives: 'Eleventy',
};
