/** Repositories that moved, vanished or did not answer. */
import { canonicalRepository, isSameRepository } from '../../schemas/repository-url.ts';
import { driftMessages as say } from '#messages/drift.ts';
import { failureMessages } from '#messages/failures.ts';
import type { FailureReason } from '../../lib/http/failure.ts';
import { ageOf } from '../../catalogue/data-age.ts';
import type { DriftFinding, DriftSite } from '../../schemas/drift-finding.ts';
import { entryPlace } from './forge-links.ts';
import type { DriftSubject, DriftRepository } from './subject.ts';

/** Failures that do not pass by themselves: the address is wrong, or the repository is closed. */
const LASTING: ReadonlySet<FailureReason> = new Set(['not-found', 'gone', 'forbidden']);

/** Problems with the address of each repository. The office corrects addresses, since they are in the entry. */
export function reachFindings(
  subject: DriftSubject,
  site: DriftSite,
  today: string,
): DriftFinding[] {
  return subject.repositories.flatMap((repository, index) => {
    const to = movedTo(repository);
    if (to) return [moved(subject, index, repository.url, to, site)];
    return failed(subject, repository, site, today);
  });
}

/** Plain git sees no redirect; its record may name the mirror that was read. */
function movedTo({ url, record }: DriftRepository): string | undefined {
  if (!record?.url || record.source === 'git') return undefined;
  return isSameRepository(record.url, url) ? undefined : canonicalRepository(record.url);
}

function moved(
  { project }: DriftSubject,
  index: number,
  from: string,
  to: string,
  site: DriftSite,
): DriftFinding {
  const where = entryPlace(project, site);
  return {
    code: 'moved',
    project: project.id,
    message: say.moved(from, to),
    about: from,
    who: 'office',
    where,
    proposal: { file: where.file, path: ['repositories', index, 'url'], from, to },
  };
}

function failed(
  { project }: DriftSubject,
  { url, record }: DriftRepository,
  site: DriftSite,
  today: string,
): DriftFinding[] {
  if (!record?.failing) return [];
  const { reason, since } = record.failing;
  const host = URL.parse(url)?.host ?? url;
  const age = say.age(ageOf(record, today), host);
  const undated = say.failing(url, failureMessages.reasons[reason](host));
  const common = { project: project.id, who: 'office', about: url, since, undated } as const;
  if (reason === 'moved' || LASTING.has(reason)) {
    const code = reason === 'moved' ? 'moved' : 'unreachable';
    return [
      { code, ...common, message: say.unreachable(url, age), where: entryPlace(project, site) },
    ];
  }
  return [
    { code: 'failing', ...common, message: say.failing(url, age), where: { file: url, url } },
  ];
}
