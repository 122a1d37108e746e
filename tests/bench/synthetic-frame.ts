/** The made-up office of the made-up projects: its site, vocabularies and one page of each kind. */
import type { RelationType } from '../../src/schemas/vocabulary.ts';
import { KINDS } from '../../src/schemas/entry.ts';
import type { Site } from '../../src/schemas/site.ts';

export const TOPICS = Array.from({ length: 60 }, (_, index) => `topic-${index}`);
export const ORGANISATIONS = Array.from({ length: 60 }, (_, index) => `institute-${index}`);
export const INTERFACES = ['slot', 'network', 'bus', 'clock', 'link', 'rack', 'rail', 'plug'];

export const site: Site = {
  organisation: 'Example',
  office: 'Example office',
  title: 'Example catalogue',
  description: 'A generated catalogue for measurements.',
  url: 'https://catalogue.example.org/',
  locale: 'en-GB',
  repository: { url: 'https://git.example.org/office/site', branch: 'main', kind: 'gitlab' },
  contact: { email: 'office@example.org' },
  licenses: { text: 'CC-BY-4.0', data: 'CC0-1.0' },
  navigation: [{ label: 'Catalogue', to: '/catalogue/' }],
  footer: [{ label: 'Office', links: [{ label: 'About', to: '/about/' }] }],
  home: {
    headline: 'A generated catalogue',
    lead: 'It exists to be measured.',
    exampleSearches: ['digitiser'],
    start: [{ label: 'Look', to: '/catalogue/', note: 'All projects' }],
    readers: [{ label: 'You', text: 'Read.', links: [{ label: 'Handbook', to: '/guidelines/' }] }],
  },
  handbook: {
    lead: 'One guideline.',
    audiences: [{ id: 'developers', label: 'Developers' }],
    sections: [{ id: 'software', label: 'Software', summary: 'How to publish it.' }],
  },
  catalogue: { lead: 'All generated.', add: '/about/' },
  forges: [{ host: 'git.example.org', kind: 'gitlab' }],
};

const topics = TOPICS.map((id, index) => ({
  id,
  label: `Topic ${index}`,
  description: 'A generated topic.',
  group: `Group ${index % 5}`,
}));

const organisations = ORGANISATIONS.map((id, index) => ({
  id,
  label: `Institute ${index}`,
  description: 'A generated institute.',
}));

const interfaces = INTERFACES.map((id) => ({
  id,
  label: id,
  description: 'A generated interface.',
  uses: 'plugs into',
  provides: 'carries',
}));

const relations: RelationType[] = [
  relation('runs-on', 'runs', ['gateware', 'software']),
  relation('drives', 'is driven by', ['software']),
  relation('plugs-into', 'carries', ['hardware']),
  relation('works-with', 'works with', KINDS),
];

function relation(
  id: string,
  inverse: string,
  from: readonly (typeof KINDS)[number][],
): RelationType {
  const description = 'A generated relation.';
  return {
    id,
    label: id.replaceAll('-', ' '),
    inverse,
    description,
    from: [...from],
    to: [...KINDS],
  };
}

export const vocabularies = { topics, organisations, interfaces, relations, outlines: [] };

export const guideline = `---
title: Publish software
summary: How to publish software.
audience: [developers]
artefacts: [software]
topic: Publishing
number: SW-01
status: current
standing: good-practice
reviewed: 2026-11-21
owner: Example office
sources: [house-rules]
order: 1
---

## First

Look at the [catalogue](/catalogue/).
`;

export const sources = `- id: house-rules
  title: House rules
  document: Section 1
  kind: policy
  use: [fact]
`;

export const aboutPage = `---
title: About
summary: What this is.
---

A generated office.
`;
