/** `/sbom.json` fits the official schema, and is the same for the same lock file. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { sbom } from '../../src/exports/sbom.ts';
import { readPackageLock, type LockedProgram } from '../../src/manifests/package-lock.ts';
import { cycloneDxSchema } from '../support/cyclonedx-schema.ts';

const text = readFileSync('package-lock.json', 'utf8');
const program = () => readPackageLock(text) as LockedProgram;

interface Bom {
  readonly serialNumber: string;
  readonly components: readonly { readonly purl: string; readonly scope: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const bom = JSON.parse(sbom(program())) as Bom;

describe('what the site is made with', () => {
  it('fits the official schema of CycloneDX 1.6, which refuses what it does not know', () => {
    const official = cycloneDxSchema();
    expect(official(bom) ? [] : official.errors).toEqual([]);
    expect(official({ ...bom, serialNumber: 'none' })).toBe(false);
  });

  it('is the same for the same lock file, and has another number for another one', () => {
    expect(sbom(program())).toBe(sbom(program()));
    const other = JSON.parse(sbom({ ...program(), version: '9.9.9' })) as Bom;
    expect(other.serialNumber).not.toBe(bom.serialNumber);
  });

  it('names no registry and no time', () => {
    expect(sbom(program())).not.toMatch(/registry|timestamp|"url"/);
  });

  it('has each package once, with a hash and a licence, and points to what it has', () => {
    const purls = bom.components.map(({ purl }) => purl);
    expect(new Set(purls).size).toBe(purls.length);
    expect(bom.components.every((one) => 'hashes' in one && 'licenses' in one)).toBe(true);
    const known = new Set(purls);
    const pointed = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(pointed.filter((ref) => !known.has(ref))).toEqual([]);
  });

  it('tells what runs from what only builds and tests', () => {
    const scopeOf = (name: string) =>
      bom.components.find(({ purl }) => purl.startsWith(`pkg:npm/${name}@`))?.scope;
    expect([scopeOf('astro'), scopeOf('vitest')]).toEqual(['required', 'excluded']);
  });
});

describe('the bill of materials of the site', () => {
  const one = {
    ...{ purl: 'pkg:npm/a@1', name: 'a', version: '1', needs: [] },
    ...{ isTool: false, isOptional: true, isDirect: true },
  };
  const bomOf = (more: object) =>
    JSON.parse(
      sbom({
        name: 'site',
        version: '1',
        license: 'MIT',
        needs: [],
        packages: [{ ...one, ...more }],
      }),
    ) as { components: object[]; metadata: { component: object } };

  it('has no hash of a kind that it does not know, and no licence that is not stated', () => {
    const [component] = bomOf({ integrity: 'md5-AAAA sha3-BBBB' }).components;
    expect(component).not.toHaveProperty('hashes');
    expect(component).not.toHaveProperty('licenses');
    expect(component).toMatchObject({ scope: 'optional' });
    expect(bomOf({}).metadata.component).toMatchObject({ licenses: [{ expression: 'MIT' }] });
    expect(bomOf({ integrity: 'sha1-AAAA' }).components[0]).toMatchObject({
      hashes: [{ alg: 'SHA-1', content: '000000' }],
    });
  });
});
