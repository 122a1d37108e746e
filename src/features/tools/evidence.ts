/** What the catalogue knows of a project, as notes beside the points of a checklist. */
import { projectFacts } from '../../catalogue/facts.ts';
import { readingOf } from '../../catalogue/facts.ts';
import type { Project } from '../../catalogue/project.ts';
import { toolMessages as words } from '#messages/tools.ts';
import { labelled, series } from '#messages/grammar.ts';
import { HYGIENE_FILES } from '../../schemas/metadata.ts';
import type { Proof } from '../../schemas/tools.ts';

export type Evidence = Partial<Record<Proof, string>>;

/**
 * The evidence of one project. Points without data are left out.
 *
 * @param month formats an ISO date as a month.
 */
export function evidenceOf(project: Project, month: (iso: string) => string): Evidence {
  const { entry, metadata } = project;
  const { latest } = projectFacts(project);
  const licenses = Object.entries(entry.licenses ?? {}).map(([part, id = '']) =>
    labelled(part, id),
  );
  return {
    entry: words.evidence.entry,
    ...(licenses.length > 0 && { licenses: words.evidence.licenses(series(licenses)) }),
    ...(entry.topics?.length &&
      entry.relations?.length && { relations: words.evidence.relations(entry.relations.length) }),
    ...(latest && { release: words.evidence.release(latest.value.tag, month(latest.asOf ?? '')) }),
    ...(metadata?.hygiene && filesOf(metadata, month)),
  };
}

function filesOf(metadata: NonNullable<Project['metadata']>, month: (iso: string) => string) {
  const when = month(readingOf(metadata, 'hygiene').fetchedAt);
  const present = HYGIENE_FILES.filter((file) => metadata.hygiene?.[file]);
  return Object.fromEntries(present.map((file) => [file, words.evidence.file(file, when)]));
}
