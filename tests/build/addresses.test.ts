/** What the validator takes for an address of the site is one, and every page of the site is known to it. */
import { globSync } from 'node:fs';

import { describe, expect, inject, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { readInstance } from '../../src/instance/read.ts';
import { addressesOf } from '../../src/instance/validate/addresses.ts';
import { createContext } from '../../src/instance/validate/context.ts';
import { isServed, readPages } from '../support/pages.ts';

/**
 * Routes to which no text links: of one reader's moment, lists that come and go with what is in them, and the site itself
 * as a service.
 */
const NO_TARGETS = new RegExp(
  `^/(?:${[
    'licences/choose/.+',
    'guidelines/print/.+',
    'parts/.+',
    'inventory/components/.+',
    'inventory/services/this-site',
    'projects/[^/]+/care',
  ].join('|')})/$`,
);

/** The routes of `src/pages` that have more than one page: each as what its paths look like. */
const ROUTES = globSync('**/*.astro', { cwd: 'src/pages' })
  .filter((route) => route.includes('['))
  .map((route) => {
    const names = route.replace(/\.astro$/, '').replaceAll(/\/\[\.\.\.\w+\]/g, '(?:/.+)?');
    return new RegExp(`^/${names.replaceAll(/\[\w+\]/g, '[^/]+')}/$`);
  });
/** Only of an office that names catalogues of others: build/federation. */
const OF_FEDERATION = '/about/catalogues/';
const isListed = (path: string) => ROUTES.some((route) => route.test(path));

describe.each([
  ['small', inject('small'), 'tests/fixtures/small'],
  ['cern', inject('cern'), instanceFolder()],
])('the %s instance', (_name, site, folder) => {
  const known = addressesOf(
    createContext(readInstance(folder), { linksIn: () => [], suggestId: () => '' }),
  );
  const pages = readPages(site).map(({ path }) => path.slice(site.base.length - 1));

  it('has no page of a list to which its texts cannot link', () => {
    const unknown = pages.filter(
      (path) => isListed(path) && !known.has(path) && !NO_TARGETS.test(path),
    );
    expect(unknown).toEqual([]);
  });

  it('serves every address to which they can', () => {
    expect([...known].filter((path) => !isServed(site, site.base + path.slice(1)))).toEqual([]);
  });
});

it('are compared on every route that has more than one page', () => {
  const pages = [inject('small'), inject('cern')].flatMap((site) =>
    readPages(site).map(({ path }) => path.slice(site.base.length - 1)),
  );
  const looked = [OF_FEDERATION, ...pages];
  expect(ROUTES.filter((route) => !looked.some((path) => route.test(path)))).toEqual([]);
});
