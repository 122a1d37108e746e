/**
 * Open Know-How manifest in TOML, OKH-LOSH 1.0 (https://github.com/OPEN-NEXT/OKH-LOSH). It must name a licensor. Who is
 * behind a project need not hold its rights, so that only an entry which states one gets the file.
 */
import { declaredLicenses } from '../catalogue/catalogue.ts';
import { stringify } from 'smol-toml';

import { fullName } from '../catalogue/project.ts';
import { defined } from '../lib/defined.ts';
import type { LoshFile } from './schemas/okh-losh.ts';
import { releaseDay, sourceAddress, type ExportedProject } from './exported-project.ts';

/** The file as text; nothing for a project that is no hardware or of which a required key is not known. */
export function loshText(subject: ExportedProject): string | undefined {
  const file = loshFile(subject);
  return file && `${stringify(file).trimEnd()}\n`;
}

export function loshFile(subject: ExportedProject): LoshFile | undefined {
  const { kind } = subject.project;
  const { entry } = subject.stated;
  const { licensor, summary } = entry;
  const repo = sourceAddress(subject);
  const version = subject.facts.latest?.value.tag;
  const license = declaredLicenses(subject.project).hardware;
  if (kind !== 'hardware' || !repo || !version || !license || !licensor || !summary) {
    return undefined;
  }
  return {
    okhv: 'OKH-LOSHv1.0',
    name: fullName(subject.project),
    repo,
    version,
    license,
    licensor,
    function: summary,
    ...defined({
      timestamp: releaseDay(subject),
      release: entry.links?.releases,
      'user-manual': entry.links?.documentation,
      attestation: attestationOf(entry.identifiers?.oshwa),
    }),
  };
}

function attestationOf(oshwa: string | undefined): string | undefined {
  return oshwa && `https://certification.oshwa.org/${oshwa.toLowerCase()}.html`;
}
