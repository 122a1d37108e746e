/** What an entry says of a picture reaches whoever gets the picture: its file, what it shows, and who made it under which licence. */
import { describe, expect, it } from 'vitest';

import { picturesOf } from '../../src/catalogue/pictures.ts';
import { catalogueCsv } from '../../src/exports/catalogue-csv.ts';
import { catalogueFile } from '../../src/exports/catalogue-json.ts';
import { atomText } from '../../src/exports/feed-atom.ts';
import { feedJsonText } from '../../src/exports/feed-json.ts';
import type { Feed } from '../../src/exports/feed.ts';
import { projectRecord } from '../../src/exports/project-json.ts';
import { thumbnailMarkup, thumbnailOf } from '../../src/features/pictures/picture-markup.ts';
import { parseCsv } from '../../src/lib/csv.ts';
import { entrySchema } from '../../src/schemas/entry.ts';
import { image as imageSchema } from '../../src/schemas/entry-parts.ts';
import { feedImage } from '../../src/site/feeds.ts';
import { addressOf, catalogueOf, FULL, publication } from './export-setup.ts';

const images = [
  { file: 'front.png', alt: 'The front; with its port.', credit: 'A. Person, CC-BY-4.0' },
  { file: 'back.png', alt: 'The back.', credit: 'B. Person, CC0-1.0' },
];
const drawn = images.map(({ file }, index) => ({
  of: file,
  files: [640, 320].map((width) => ({
    file: `${index}-${width}.webp`,
    type: 'image/webp' as const,
    width,
    height: width / 2,
  })),
}));
const catalogue = catalogueOf('hardware', { ...FULL, images });
const tool = catalogue.projects.get('tool');
if (!tool) throw new Error('The project is missing.');
const pictures = picturesOf('tool', entrySchema.parse({ ...FULL, images }), undefined, drawn);
const project = { ...tool, pictures };
const pictured = { ...catalogue, projects: new Map([['tool', project]]) };

const [first] = pictures;
if (!first) throw new Error('The picture is missing.');
const feed: Feed = {
  title: 'Changes',
  language: 'en-GB',
  page: 'https://site.example/changes/',
  self: 'https://site.example/feeds/all.xml',
  author: 'Office',
  updated: '2026-11-01T00:00:00Z',
  items: [
    {
      id: 'tag:site.example,2026:tool/listed',
      url: 'https://site.example/projects/tool/',
      title: 'Tool',
      text: 'Listed.',
      at: '2026-11-01T00:00:00Z',
      kind: 'listed',
      image: feedImage(first, addressOf),
    },
  ],
};

it('is a file, what it shows and a credit: what is new has to reach the same places', () => {
  expect(Object.keys(imageSchema.shape)).toEqual(['file', 'alt', 'credit']);
});

describe.each<[string, string]>([
  ['the record of a project', JSON.stringify(projectRecord(project, pictured, publication))],
  ['the whole catalogue', JSON.stringify(catalogueFile(pictured, 'Title', publication))],
  ['Atom', atomText(feed)],
  ['JSON Feed', feedJsonText(feed)],
])('%s', (_, text) => {
  it('has the file, what it shows and the credit', () => {
    expect(text).toContain('https://site.example/media/tool/0-640.webp');
    expect(text).toContain('The front; with its port.');
    expect(text).toContain('A. Person, CC-BY-4.0');
  });
});

it('stands on cards, on the shelf and in comparisons, small', () => {
  const { text } = thumbnailMarkup(thumbnailOf(first));
  expect(text).toMatch(/src="[^"]*\/media\/tool\/0-320\.webp"/);
  expect(text).toContain('alt="The front; with its port."');
  expect(text).toContain('A. Person, CC-BY-4.0');
});

it('has a value of its own in each cell of the table', () => {
  const [head = [], row = []] = parseCsv(catalogueCsv(pictured, addressOf));
  const cell = (column: string) => row[head.indexOf(column)]?.split('; ');
  expect(cell('pictures')).toEqual([
    'https://site.example/media/tool/0-640.webp',
    'https://site.example/media/tool/1-640.webp',
  ]);
  expect(cell('picture_alts')).toEqual(['The front, with its port.', 'The back.']);
  expect(cell('picture_credits')).toEqual(images.map(({ credit }) => credit));
});
