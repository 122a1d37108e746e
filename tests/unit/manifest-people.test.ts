/** What is kept of people: names for a citation, and nothing by which they can be reached or followed. */
import { describe, expect, it } from 'vitest';

import { withoutContacts } from '../../src/manifests/contacts.ts';
import { readManifests } from '../../src/manifests/read.ts';
import { withTexts } from '../../src/manifests/texts.ts';
import { withoutPrivateData } from '../../src/refresh/private-data.ts';

const PERSON = { email: 'given@example.org', orcid: 'https://orcid.org/0000-0002-1825-0097' };
const PRIVATE = /example\.org|0000-0002/;

const CFF = `cff-version: 1.2.0
title: Board
message: Write to given@example.org
abstract: A board. Ask given@example.org (0000-0002-1825-0097).
contact: [{ family-names: Surname, given-names: Given, email: ${PERSON.email} }]
authors:
  - family-names: Surname
    given-names: Given
    email: ${PERSON.email}
    orcid: ${PERSON.orcid}
    affiliation: Somewhere
  - name: Other Name <other@example.org>
`;

const CODEMETA = JSON.stringify({
  '@context': 'https://w3id.org/codemeta/3.0',
  name: 'Board',
  author: [
    { '@id': PERSON.orcid, givenName: 'Given', familyName: 'Surname', email: PERSON.email },
    'Other Name <other@example.org>',
  ],
  maintainer: { givenName: 'Given', familyName: 'Surname', email: PERSON.email },
});

const ZENODO = JSON.stringify({
  title: 'Board',
  description: 'A board. Ask <a href="mailto:given@example.org">given@example.org</a>.',
  creators: [{ name: 'Surname, Given', orcid: '0000-0002-1825-0097', affiliation: 'Somewhere' }],
});

const PUBLICCODE = `publiccodeYmlVersion: '0.4'
name: Board
description: { en: { longDescription: 'A board. Ask given@example.org.' } }
maintenance: { type: internal, contacts: [{ name: Given Surname, email: ${PERSON.email} }] }
`;

describe('people in manifests', () => {
  it.each([
    ['CITATION.cff', CFF, ['Given Surname', 'Other Name']],
    ['codemeta.json', CODEMETA, ['Given Surname', 'Other Name']],
    ['.zenodo.json', ZENODO, ['Given Surname']],
    ['publiccode.yml', PUBLICCODE, undefined],
  ])('%s: names for the citation, no address and no ORCID iD', (file, text, authors) => {
    const manifest = withTexts(readManifests({ [file]: text }), {});
    const kept = withoutPrivateData({ description: 'By given@example.org', manifest });
    const { citation } = kept.manifest?.fields ?? {};
    expect(typeof citation === 'object' ? citation.authors : undefined).toEqual(authors);
    expect(JSON.stringify(kept)).not.toMatch(PRIVATE);
    expect(JSON.stringify(kept)).not.toContain('Somewhere');
    const { citation: _, ...others } = kept.manifest?.fields ?? {};
    expect(JSON.stringify(others)).not.toContain('Surname');
  });

  it('are left out of the texts that a manifest names', () => {
    const ohwr = `version: 1.0.0
name: Board
description: https://forge.test/a/b/-/raw/main/README.md
website: https://forge.test/a/b
newsfeed: https://forge.test/a/b/-/raw/main/NEWS.md
`;
    const manifest = withTexts(readManifests({ '.ohwr.yaml': ohwr }), {
      description: '# Board\n\nA board. Contact: given@example.org\n',
      newsfeed: '## News of given@example.org\n\n2026-01-02\n\nAsk given@example.org.\n',
    });
    const kept = withoutPrivateData({ manifest });
    expect(JSON.stringify(kept)).not.toMatch(PRIVATE);
    expect(kept.manifest?.fields.description).toBe('A board. Contact: …');
    expect(kept.manifest?.news).toHaveLength(1);
  });

  it.each([
    [
      'Clone git@forge.test:a/b and ask a.b+c@x-y.example.org.',
      'Clone git@forge.test:a/b and ask ….',
    ],
    ['npm install @scope/name@1.2.0', 'npm install @scope/name@1.2.0'],
    ['10.5281/zenodo.848818 of 2026-01-02', '10.5281/zenodo.848818 of 2026-01-02'],
    ['https://orcid.org/0000-0002-1825-009X', '…'],
    ['mailto:a@example.org', '…'],
    ['2 boards @ 5 MHz', '2 boards @ 5 MHz'],
  ])('%s', (text, shown) => {
    expect(withoutContacts(text)).toBe(shown);
  });

  it('does not slow down on hostile texts', () => {
    const start = performance.now();
    withoutContacts(
      'a'.repeat(100_000) + '@'.repeat(1000) + 'a.'.repeat(50_000) + '1-'.repeat(50_000),
    );
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
