/**
 * Open Know-How manifest in TOML, OKH-LOSH 2.4 (https://github.com/iop-alliance/OpenKnowHow, `src/schema/okh.schema.json`).
 * It must name a licensor. Who is behind a project need not hold its rights, so that only an entry which states one gets
 * the file.
 */
import { declaredLicenses } from '../catalogue/catalogue.ts';
import { stringify } from 'smol-toml';

import { fullName } from '../catalogue/project.ts';
import { defined, filledList } from '../lib/defined.ts';
import { isWhole, missingIn, type MissingKey } from './missing-keys.ts';
import type { LoshFile } from './schemas/okh-losh.ts';
import { sourceAddress, type ExportedProject } from './exported-project.ts';

/** Required keys, in the order of the file, and the fields of the entry that give them. */
const FIELDS = {
  repo: 'repositories',
  version: 'repositories',
  license: 'licenses.hardware',
  licensor: 'licensor',
  function: 'summary',
} as const;

/** The text of the file; undefined for a project that is not hardware or lacks a required key. */
export function loshText(subject: ExportedProject): string | undefined {
  const file = loshFile(subject);
  return file && `${stringify(file).trimEnd()}\n`;
}

/** The required keys that nobody states, of hardware; none for what the format is not for. */
export function loshMissing(subject: ExportedProject): readonly MissingKey[] {
  return subject.project.kind === 'hardware' ? missingIn(partsOf(subject), FIELDS) : [];
}

export function loshFile(subject: ExportedProject): LoshFile | undefined {
  const { entry } = subject.stated;
  const parts = partsOf(subject);
  if (subject.project.kind !== 'hardware' || !isWhole(parts)) return undefined;
  return {
    okhv: '2.4',
    name: fullName(subject.project),
    ...parts,
    ...defined({
      organization: filledList(subject.organisations.map(({ label }) => label)),
      release: entry.links?.releases,
      'user-manual': entry.links?.documentation,
      attestation: attestationOf(entry.identifiers?.oshwa),
    }),
  };
}

function partsOf(subject: ExportedProject) {
  const { licensor, summary } = subject.stated.entry;
  return {
    repo: sourceAddress(subject),
    version: subject.facts.latest?.value.tag,
    license: declaredLicenses(subject.project).hardware,
    licensor,
    function: summary,
  };
}

function attestationOf(oshwa: string | undefined): string | undefined {
  return oshwa && `https://certification.oshwa.org/${oshwa.toLowerCase()}.html`;
}
