/** What a site writes as a whole, to the byte, as it stands in `tests/fixtures/exports`: see `export-bytes.test.ts`. */
import { expect, it } from 'vitest';

import { italiaPages, publishersText } from '../../src/exports/developers-italia.ts';
import { openApi } from '../../src/exports/open-api.ts';
import { resourceSyncFiles } from '../../src/exports/resource-sync.ts';
import { sbom } from '../../src/exports/sbom.ts';
import { apacheConf } from '../../src/exports/servers/apache.ts';
import { caddyfile } from '../../src/exports/servers/caddy.ts';
import { headersFile } from '../../src/exports/servers/headers-file.ts';
import { nginxContainer, nginxHttp, nginxServer } from '../../src/exports/servers/nginx.ts';
import {
  apacheRedirects,
  caddyRedirects,
  gitlabRedirects,
  nginxMap,
} from '../../src/exports/servers/redirects.ts';
import { jsonText } from '../../src/lib/json.ts';
import { readPackageLock } from '../../src/manifests/package-lock.ts';
import { sections } from '../support/sections.ts';
import { entriesOf, smallCatalogue } from '../support/small-catalogue.ts';
import { addressOf, FULL, publication } from './export-setup.ts';

const RULES = [
  { place: '*', headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' } },
  { place: '_astro/*', headers: { 'cache-control': 'immutable' } },
  { place: 'a+b/*.svg', headers: { 'content-security-policy': "default-src 'none'" } },
];
const REDIRECTS = [
  { from: '/open/old/', to: '/open/new/', isFolder: true },
  { from: '/open/a.b', to: 'https://else.example/c', isFolder: false },
];

it.each(['/', '/open/'])('configures servers for a site at %s as before', async (base) => {
  const serving = { base, rules: RULES };
  const text = sections({
    apache: apacheConf(serving, REDIRECTS),
    'apache, redirects': apacheRedirects(REDIRECTS),
    caddy: caddyfile(serving, REDIRECTS),
    'caddy, redirects': caddyRedirects(REDIRECTS),
    gitlab: gitlabRedirects(REDIRECTS),
    headers: headersFile(serving),
    'nginx, http': nginxHttp(serving, REDIRECTS),
    'nginx, map': nginxMap(REDIRECTS),
    'nginx, server': nginxServer(serving),
    'nginx, container': nginxContainer(),
  });
  const name = base === '/' ? 'servers' : 'servers-folder';
  await expect(text).toMatchFileSnapshot(`../fixtures/exports/${name}.conf`);
});

/** More repositories than a page of developers-italia-api names of one publisher. */
const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`p${index}`, { organisations: ['lab'] }]),
);

it('lists the catalogue for harvesters as before', async () => {
  const lab = { id: 'lab', label: 'Lab', description: 'A lab.', url: 'https://lab.example.org' };
  const { repositories: _, ...full } = FULL;
  const catalogue = smallCatalogue(
    [
      ...entriesOf('software', {
        tool: { ...full, review: { state: 'sourced', date: '2026-11-21' } },
        design: { repositories: undefined, links: { design: 'https://design.example.org/' } },
        gone: { retired: { date: '2025-01-02', reason: 'It is old.' } },
      }),
      ...entriesOf('hardware', { board: { organisations: ['lab'] } }),
    ],
    { organisations: [lab] },
  );
  const text = sections({
    ...Object.fromEntries(
      italiaPages(catalogue, 'Tide office', addressOf).map(({ path, content }) => [
        path,
        jsonText(content()),
      ]),
    ),
    publishers: publishersText(catalogue, 'Tide office'),
    ...Object.fromEntries(
      resourceSyncFiles(catalogue, addressOf, '2026-11-30').map(({ path, text }) => [path, text()]),
    ),
  });
  await expect(text).toMatchFileSnapshot('../fixtures/exports/lists.txt');
  const crowded = smallCatalogue(entriesOf('software', many), { organisations: [lab] });
  const publishers = italiaPages(crowded, 'Tide office', addressOf)
    .filter(({ path }) => path.startsWith('/v1/publishers'))
    .flatMap(({ content }) => content().data as { codeHosting: unknown[] }[]);
  expect(publishers.map(({ codeHosting }) => codeHosting.length)).toEqual([255]);
});

it('describes the data for programs as before', async () => {
  const { components, ...document } = openApi('Tide office', publication) as { components: object };
  // Schemas of records have tests of their own.
  expect(Object.keys(components)).toEqual(['schemas']);
  const text = sections({ 'openapi.json': jsonText(document) });
  await expect(text).toMatchFileSnapshot('../fixtures/exports/descriptions.txt');
});

it('lists what a program is made with as before', async () => {
  const lock = {
    name: 'program',
    version: '1.2.3',
    lockfileVersion: 3,
    packages: {
      '': {
        name: 'program',
        version: '1.2.3',
        license: 'EUPL-1.2',
        dependencies: { '@scope/one': '1', two: '2' },
        devDependencies: { three: '3' },
        optionalDependencies: { four: '4' },
      },
      'node_modules/@scope/one': {
        version: '1.0.0',
        license: 'MIT',
        integrity: 'sha512-AAEC sha1-AwQF',
        dependencies: { two: '2' },
      },
      'node_modules/two': { version: '2.0.0', integrity: 'sha512-AAEC-and-more' },
      'node_modules/three': { version: '3.0.0', license: 'MIT', dev: true, integrity: 'md9-AAEC' },
      'node_modules/four': { version: '4.0.0', license: 'ISC', optional: true },
    },
  };
  const program = readPackageLock(JSON.stringify(lock));
  if (!program) throw new Error('The lock file was not understood.');
  const text = sections({ 'sbom.json': jsonText(JSON.parse(sbom(program))) });
  await expect(text).toMatchFileSnapshot('../fixtures/exports/sbom.txt');
});
