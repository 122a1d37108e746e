/**
 * Reads GitHub's dependency graph as it exports it: SPDX 2.3 in JSON
 * (https://docs.github.com/en/rest/dependency-graph/sboms). It does not say what each package is needed for.
 */
import { z } from 'astro/zod';

import { readPurl } from '../../schemas/purl.ts';
import { repositoryTarget, type Found } from './targets.ts';

const answer = z.object({
  sbom: z.object({
    packages: z.array(
      z.object({
        externalRefs: z
          .array(z.object({ referenceType: z.string(), referenceLocator: z.string() }))
          .optional(),
      }),
    ),
  }),
});

/** A graph with more packages is read to here. */
const MOST_PACKAGES = 5_000;

/** @param base address of the repository, which the graph lists as well. Undefined for another answer. */
export function readSbom(value: unknown, base: string): Found | undefined {
  const packages = answer.safeParse(value).data?.sbom.packages;
  const locators = packages
    ?.slice(0, MOST_PACKAGES)
    .flatMap(({ externalRefs = [] }) => externalRefs)
    .filter(({ referenceType }) => referenceType === 'purl')
    .map(({ referenceLocator }) => targetOf(referenceLocator));
  return locators && { needs: locators.filter((target) => target !== base) };
}

/** Types of package URLs whose names are those of repositories, and where these stand. */
const HOSTS: Readonly<Record<string, string>> = {
  bitbucket: 'https://bitbucket.org',
  github: 'https://github.com',
};

/** Actions of a workflow (`githubactions`) are no part of the work, and no type of the specification. */
function targetOf(locator: string): string | undefined {
  const read = readPurl(locator);
  if (!('purl' in read)) return undefined;
  const { type, name, key } = read.purl;
  const host = HOSTS[type];
  return host === undefined ? key : repositoryTarget(`${host}/${name}`);
}
