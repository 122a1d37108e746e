/** What services that count use say of the project with all possible data; one of them fails. */
import type { EvidenceField } from '../../src/schemas/evidence.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';

const READ = '2026-11-29T02:13:07Z';

export const FULL_EVIDENCE = {
  ecosysteMs: {
    checkedAt: READ,
    url: 'https://pypi.org/project/harbour-master',
    packages: [
      {
        purl: 'pkg:pypi/harbour-master',
        url: 'https://packages.ecosyste.ms/registries/pypi.org/packages/harbour-master',
        packages: 52,
        repositories: 1340,
      },
      {
        purl: 'pkg:conda/harbour-master?channel=conda-forge',
        url: 'https://packages.ecosyste.ms/registries/conda-forge.org/packages/harbour-master',
        packages: 17,
      },
    ],
  },
  datacite: {
    checkedAt: READ,
    url: 'https://commons.datacite.org/doi.org/10.5281/zenodo.3437025',
    doi: '10.5281/zenodo.3437025',
    citations: 83,
  },
  openalex: {
    checkedAt: READ,
    url: 'https://openalex.org/works/doi:10.5281/zenodo.3437025',
    doi: '10.5281/zenodo.3437025',
    citations: 112,
  },
  pypistats: {
    checkedAt: READ,
    url: 'https://pypi.org/project/harbour-master',
    packages: [
      {
        purl: 'pkg:pypi/harbour-master',
        url: 'https://pypistats.org/packages/harbour-master',
        downloads: 48_112,
      },
    ],
  },
  npm: { checkedAt: READ, url: 'https://www.npmjs.com/package/harbour-master', packages: [] },
  anaconda: {
    checkedAt: READ,
    url: 'https://anaconda.org/conda-forge/harbour-master',
    packages: [
      {
        purl: 'pkg:conda/harbour-master?channel=conda-forge',
        url: 'https://anaconda.org/conda-forge/harbour-master',
        downloads: 912_004,
      },
    ],
  },
  debian: {
    checkedAt: READ,
    url: 'https://tracker.debian.org/pkg/harbour-master',
    failing: { since: READ, reason: 'timeout' },
  },
} satisfies Required<Pick<MetadataRecord, EvidenceField>>;
