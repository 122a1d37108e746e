/**
 * One project of a review: its card, the checks, its licences, its repository, similar projects, and open decisions.
 */
import type { PointState } from '../../schemas/hygiene-points.ts';
import { fullName } from '../../catalogue/project.ts';
import { canonicalRepository } from '../../schemas/repository-url.ts';
import { embedPath } from '../../site/embed/frame.ts';
import { careMessages } from '#messages/care.ts';
import { messages } from '#messages/common.ts';
import { projectPage } from '#messages/project-page.ts';
import { reviewMessages as say } from '#messages/review.ts';
import { path } from '../../schemas/address.ts';
import { countOf } from './count.ts';
import type { Decision } from './decisions.ts';
import { code, link, plain, sentence } from '../../refresh/comment-text.ts';
import { licenseRows } from './render-licenses.ts';
import type { ProjectReview } from './review.ts';

export interface Links {
  /** Base address of the preview, with a slash at its end; absent if there is none. */
  readonly preview?: string | undefined;
  /** Hosts of the instance, whose addresses may become links. */
  readonly hosts: ReadonlySet<string>;
}

const MOST_PROBLEMS = 20;

/** Blocks of Markdown. */
export function renderProject(review: ProjectReview, links: Links): string[] {
  const { action, id, project } = review;
  const name = project ? plain(fullName(project)) : code(id);
  return [
    `## ${say.title(say.deeds[action], name)}`,
    card(review, links),
    ...(action === 'removed' ? [] : section(say.checks, checks(review))),
    ...(project && isAboutRights(review)
      ? section(say.licenses, licenseRows(project, review))
      : []),
    ...(project && isAboutRights(review) ? section(say.repository, repository(review)) : []),
    ...(project && action === 'added' ? section(say.similar, similar(review)) : []),
    ...section(say.office, review.decisions.map(decision)),
  ];
}

/** Changes of a summary, for instance, do not concern licences. */
function isAboutRights({ action, fields }: ProjectReview): boolean {
  const told = ['licenses', 'relations', 'repositories', 'harvest'];
  return (
    action === 'added' || (action !== 'retired' && fields.some((field) => told.includes(field)))
  );
}

function section(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`### ${title}`, items.map((item) => `- ${item}`).join('\n')];
}

function card(review: ProjectReview, links: Links): string {
  const { action, kind, file, formerly, fields, project } = review;
  const { summary, repositories = [] } = project?.entry ?? {};
  const rows: [string, string | undefined][] = [
    [say.card.kind, messages.kinds[kind].name],
    [say.card.summary, summary && plain(summary)],
    [say.card.number, project && (project.number ?? say.card.noNumber)],
    [say.card.file, code(file)],
    [say.card.formerly, formerly && code(formerly)],
    [say.card.repository, repositories.map(({ url }) => address(url, links)).join(', ')],
    [
      say.card.fields,
      action === 'added' ? undefined : fields.map((field) => code(field)).join(', '),
    ],
    [say.card.preview, action === 'removed' ? undefined : preview(review, links)],
  ];
  return rows.flatMap(([label, value]) => (value ? [say.row(label, value)] : [])).join('\n');
}

/** Repositories at known forges become links, but no other pages: a link to an issue would notify it. */
function address(url: string, { hosts }: Links): string {
  const canonical = canonicalRepository(url);
  const parsed = URL.parse(canonical);
  const isKnown = parsed !== null && hosts.has(parsed.host) && !/\/-\/|[#?]/.test(canonical);
  return isKnown ? link(canonical.replace(/^https:\/\//, ''), canonical) : code(canonical);
}

function preview({ id, problems }: ProjectReview, { preview: start }: Links): string | undefined {
  if (problems.some(({ severity }) => severity === 'error')) return say.card.noPreview;
  if (!start) return undefined;
  const at = (place: string, file: string) => `${start}${place.slice(1)}${file}`;
  return [
    link(say.card.page, at(path.project(id), 'index.html')),
    link(say.card.frame, at(embedPath(id), 'index.html')),
    link(say.card.picture, at(path.project(id), 'picture.png')),
  ].join(', ');
}

function checks({ problems }: ProjectReview): string[] {
  if (problems.length === 0) return [say.noProblems];
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ severity, line, message, code: name }) =>
      say.problem(say.severities[severity], line, sentence(message), code(name)),
    );
  const rest = problems.length - lines.length;
  return [countOf(problems), ...lines, ...(rest > 0 ? [say.more(rest)] : [])];
}

function repository({ project, points, drift }: ProjectReview): string[] {
  if (!points || !project?.metadata) return [say.unread];
  const names = (state: PointState) =>
    points.filter((one) => one.state === state).map(({ point }) => careMessages.points[point].name);
  const rows = (['found', 'missing', 'unknown'] as const).flatMap((state) =>
    names(state).length > 0 ? [say.points[state](names(state).join(', '))] : [],
  );
  const findings = drift.map(({ message }) => plain(message, 500));
  return [say.readAt(project.metadata.fetchedAt.slice(0, 10)), ...rows, ...findings];
}

function similar({ same, like }: ProjectReview): string[] {
  const known = new Set(same.map(({ project }) => project.id));
  const items = [
    ...same.map(({ project, because }) =>
      say.because[because](`${plain(project.name)} (${code(project.id)})`),
    ),
    ...like
      .filter(({ project }) => !known.has(project.id))
      .map((likeness) =>
        say.like(
          `${plain(likeness.project.entry.name)} (${code(likeness.project.id)})`,
          plain(projectPage.likeness(likeness)),
        ),
      ),
  ];
  return items.length > 0 ? items : [say.none];
}

function decision(question: Decision): string {
  return say.decision(question.code, 'text' in question ? plain(question.text) : undefined);
}
