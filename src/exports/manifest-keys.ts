/** The keys of each manifest that are shown on a project's page, for the documentation of maintainers. */
import type { ManifestFile } from './files.ts';

/** The catalogue writes the other for the project, and reads nothing in it. */
type ReadManifest = Exclude<ManifestFile, 'security-insights.yml'>;

/** The most trusted file first, as in `src/manifests/formats.ts`. */
export const MANIFEST_KEYS = {
  '.ohwr.yaml': [
    'description',
    'licenses',
    'website',
    'documentation',
    'issues',
    'latest_release',
    'forum',
    'links',
    'newsfeed',
  ],
  'publiccode.yml': [
    'description.<language>.shortDescription',
    'description.<language>.longDescription',
    'description.<language>.documentation',
    'developmentStatus',
    'legal.license',
    'landingURL',
    'isBasedOn',
  ],
  'okh.yml': ['description', 'license', 'documentation-home'],
  'okh.toml': ['function', 'license', 'user-manual', 'release', 'attestation'],
  'codemeta.json': [
    'name',
    'description',
    'developmentStatus',
    'license',
    'url',
    'softwareHelp',
    'issueTracker',
    'downloadUrl',
    'dateCreated',
    'referencePublication',
    'identifier',
    'isBasedOn',
    'isPartOf',
    'softwareRequirements',
  ],
  'CITATION.cff': ['title', 'abstract', 'license', 'url', 'doi', 'identifiers'],
} as const satisfies Record<ReadManifest, readonly string[]>;
