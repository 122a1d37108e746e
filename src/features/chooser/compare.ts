/** The rows of the table that compares licences. */
import { licenseFact } from '../../licences/facts.ts';
import type { LicenseFact } from '../../licences/license-fact.ts';
import { chooserMessages as t } from '#messages/chooser.ts';
import type { Artefact } from '../../schemas/entry.ts';

export interface Compared {
  readonly license: string;
  readonly for: readonly Artefact[];
  readonly closed: string;
  readonly share: string;
  readonly patents: string;
  readonly keep: string;
}

/** Compares the licences that the tables of facts know. */
export function compareLicenses(licenses: readonly string[]): Compared[] {
  return licenses.flatMap((license) => {
    const fact = licenseFact(license);
    return fact ? [compared(license, fact)] : [];
  });
}

function compared(license: string, fact: LicenseFact): Compared {
  return {
    license,
    for: fact.domains,
    closed: t.closed[fact.class],
    share: shared(fact),
    patents: patents(fact),
    keep: kept(fact),
  };
}

function shared({ class: family, conditions }: LicenseFact): string {
  if (family === 'permissive' || family === 'public-domain') return t.share.nothing;
  if (conditions.includes('same-license--file')) return t.share.file;
  if (family === 'weak') return t.share.part;
  return conditions.includes('network-use-disclose') ? t.share.service : t.share.whole;
}

function patents({ permissions, limitations }: LicenseFact): string {
  if (permissions.includes('patent-use')) return t.patents.yes;
  return limitations.includes('patent-use') ? t.patents.no : t.patents.silent;
}

function kept({ conditions }: LicenseFact): string {
  if (conditions.includes('disclose-source')) return t.keep.source;
  if (conditions.includes('document-changes')) return t.keep.changes;
  return conditions.length > 0 ? t.keep.notices : t.keep.nothing;
}
