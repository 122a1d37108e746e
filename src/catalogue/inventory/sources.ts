/**
 * The services of an instance with their dependencies: those that people list, and those in the bill of materials
 * beside it.
 */
import type { Instance } from '../../instance/read.ts';
import { fittingValue, misfit } from '../../instance/values.ts';
import { defined } from '../../lib/defined.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { cycloneDxBill } from '../../licences/compatibility/cyclonedx.ts';
import type { Component } from '../../licences/compatibility/component.ts';
import { spdxBill } from '../../licences/compatibility/spdx-document.ts';
import type { LockedProgram } from '../../manifests/package-lock.ts';
import { bomSchema } from '../../schemas/office/bom.ts';
import { OFFICE } from '../../schemas/office/collections.ts';
import {
  type Service,
  type ServiceComponent,
  serviceSchema,
} from '../../schemas/office/service.ts';
import { readPurl, type Purl } from '../../schemas/purl.ts';

export interface ServiceSource extends Omit<Service, 'components' | 'criticality' | 'sbom'> {
  readonly id: string;
  /** Absent for the site itself, which has none. */
  readonly criticality?: Service['criticality'] | undefined;
  readonly uses: readonly UseSource[];
}

/** A component as one service states it. */
export interface UseSource extends Omit<ServiceComponent, 'purl' | 'name'> {
  readonly purl?: Purl | undefined;
  readonly name?: string | undefined;
  /** Listed by people, or a direct dependency; otherwise transitive. */
  readonly isDirect: boolean;
  /** Needed for builds and tests only. */
  readonly isTool?: boolean;
}

/** @throws one sentence for the user, if a file does not fit. */
export function serviceSources(instance: Pick<Instance, 'office' | 'bills'>): ServiceSource[] {
  const folder = OFFICE.service.place;
  const bills = new Map(instance.bills.map((bill) => [bill.file, bill]));
  return instance.office.service.map((document) => {
    const { id } = document;
    const { components = [], sbom, ...service } = fittingValue(serviceSchema, document);
    const bill = sbom === undefined ? undefined : bills.get(`${folder}/${sbom}`);
    if (sbom !== undefined && !fits(bill?.value)) throw misfit(`${folder}/${sbom}`);
    const listed = components.map(listedUse);
    return { ...service, id, uses: joined(listed, bill ? billUses(bill.value) : []) };
  });
}

/** The site itself as a service. */
export function ownSource(
  program: LockedProgram,
  id: string,
  name: string,
  owner: string,
): ServiceSource {
  return {
    id,
    name,
    owner,
    license: program.license,
    uses: program.packages.map(({ purl, license, isDirect, isTool }) => ({
      purl: purlOf(purl),
      license,
      isDirect,
      isTool,
    })),
  };
}

function fits(bill: unknown): boolean {
  return bomSchema(bill).safeParse(bill).success;
}

function listedUse({ purl, ...rest }: ServiceComponent): UseSource {
  return { ...rest, purl: purlOf(purl), isDirect: true };
}

function purlOf(text: string | undefined): Purl | undefined {
  const reading = text ? readPurl(text) : undefined;
  return reading && 'purl' in reading ? reading.purl : undefined;
}

function billUses(bill: unknown): UseSource[] {
  const isCycloneDx = isMapping(bill) && 'bomFormat' in bill;
  return (isCycloneDx ? cycloneDxBill(bill) : spdxBill(bill)).components.flatMap(billUse);
}

/** Files and snippets of SPDX are parts of packages, not components. */
function billUse({ of, license }: Component): UseSource[] {
  if (!of) return [];
  const stated = license === 'NOASSERTION' ? undefined : license;
  const purl = purlOf(of.purl);
  return [
    {
      purl,
      name: of.name,
      version: of.version || purl?.version,
      license: stated,
      isDirect: false,
    },
  ];
}

/** Merges listed components with lines of the bill for the same component; each version stays a line of its own. */
function joined(listed: readonly UseSource[], billed: readonly UseSource[]): UseSource[] {
  const uses = new Map(billed.map((use) => [`${keyOf(use)} ${versionOf(use) ?? ''}`, use]));
  const places = Map.groupBy(uses.keys(), (place) => keyOf(uses.get(place) ?? {}));
  for (const use of listed) {
    const version = versionOf(use);
    const same = (places.get(keyOf(use)) ?? []).filter((place) => {
      const billedVersion = versionOf(uses.get(place) ?? {});
      return version === undefined || version === billedVersion;
    });
    for (const place of same) {
      const one = uses.get(place);
      if (one)
        uses.set(place, { ...one, ...defined(use), version: versionOf(one), purl: one.purl });
    }
    if (same.length === 0) uses.set(`${keyOf(use)} ${version ?? ''}`, use);
  }
  return [...uses.values()];
}

/** The key of a component, the same for all versions. */
export function keyOf({ purl, entry, name = '' }: Partial<UseSource>): string {
  if (purl) return purl.key;
  return entry === undefined ? `name:${name.toLowerCase()}` : `entry:${entry}`;
}

export function versionOf({ version, purl }: Partial<UseSource>): string | undefined {
  return version ?? purl?.version;
}
