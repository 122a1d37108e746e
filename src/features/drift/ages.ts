import { driftMessages as say } from '#messages/drift.ts';
import { ageOf, type Age } from '../../catalogue/data-age.ts';
import type { DriftSubject } from './subject.ts';

export interface AgeRow {
  /** "checked last night", "not read yet". */
  readonly label: string;
  readonly projects: number;
}

/** Number of projects by the age of the last reading of their main repository: the latest first, unknown last. */
export function ageRows(subjects: readonly DriftSubject[], today: string): AgeRow[] {
  const aged = subjects.map((subject) => agedSubject(subject, today));
  const groups = Map.groupBy(
    aged.toSorted((a, b) => a.order - b.order),
    ({ label }) => label,
  );
  return [...groups].map(([label, members]) => ({ label, projects: members.length }));
}

function agedSubject({ repositories: [canonical] }: DriftSubject, today: string) {
  if (!canonical) return { label: say.withoutRepository, order: Infinity };
  if (!canonical.record) return { label: say.unread, order: 1_000_000 };
  const age = ageOf(canonical.record, today);
  const host = URL.parse(canonical.url)?.host ?? canonical.url;
  return { label: say.age(age, host), order: orderOf(age, today) };
}

function orderOf(age: Age, today: string): number {
  if (age.kind === 'month') return (Date.parse(today) - Date.parse(`${age.month}-01`)) / 86_400_000;
  return age.kind === 'failing' ? age.days + 100_000 : age.days;
}
