/**
 * `/sbom.json`: the dependencies of the site itself, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/).
 * Deterministic for a lock file, so it contains no time.
 */
import { jsonLine } from '../lib/json.ts';
import type { LockedPackage, LockedProgram } from '../manifests/package-lock.ts';
import { uuidOf } from './uuid.ts';

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

export function sbom(program: LockedProgram): string {
  const { name, version, license, needs, packages } = program;
  const ref = `${name}@${version}`;
  return jsonLine({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(program))}`,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': ref, name, version, ...licensed(license) },
    },
    components: packages.map(component),
    dependencies: [
      { ref, dependsOn: needs },
      ...packages.map((one) => ({ ref: one.purl, dependsOn: one.needs })),
    ],
  });
}

/** Packages for builds and tests only are not part of what runs; their scope is "excluded". */
function component({ purl, name, version, license, integrity, isTool, isOptional }: LockedPackage) {
  const [last = '', group] = name.split('/').toReversed();
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group !== undefined && { group }),
    name: last,
    version,
    scope: isTool ? 'excluded' : isOptional ? 'optional' : 'required',
    ...hashed(integrity),
    ...licensed(license),
    purl,
  };
}

function licensed(expression: string | undefined) {
  return expression === undefined ? {} : { licenses: [{ expression }] };
}

function hashed(integrity = '') {
  const hashes = integrity.split(' ').flatMap((one) => {
    const [, name = '', base64 = ''] = /^(sha\d+)-([A-Za-z\d+/]+=*)$/.exec(one) ?? [];
    const alg = ALGORITHMS[name];
    return alg ? [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }] : [];
  });
  return hashes.length > 0 ? { hashes } : {};
}
