/** A review as Markdown, for a comment or a file. Text of entries becomes plain text. */
import { reviewMessages as say } from '#messages/review.ts';
import { FORGE_PAGES } from '../../schemas/forges/forges.ts';
import { countOf } from './count.ts';
import { code, plain, sentence } from '../../refresh/comment-text.ts';
import { renderProject, type Links } from './render-project.ts';
import { series } from '#messages/grammar.ts';
import type { OfficeChange } from './office-changes.ts';
import type { HostChange } from './host-changes.ts';
import type { Review } from './review.ts';
import type { Problem } from '../../instance/validate/problem.ts';

/** Further projects are only listed by name. */
const MOST_PROJECTS = 10;
const MOST_FILES = 10;
const MOST_PROBLEMS = 20;
const MOST_HOSTS = 50;
const MOST_TOLD = 20;

export interface Frame extends Links {
  /** The commit that was reviewed. */
  readonly commit: string;
}

/** The whole comment. */
export function renderReview(review: Review, frame: Frame): string {
  const { projects } = review;
  const links = { ...frame, preview: hasErrors(review) ? undefined : frame.preview };
  const shown = projects.slice(0, MOST_PROJECTS);
  const rest = projects.slice(MOST_PROJECTS).map(({ id }) => code(id));
  const blocks = [
    ...hosts(review.hosts),
    ...shown.flatMap((project) => renderProject(project, links)),
    ...(rest.length > 0 ? [say.others(rest.join(', '))] : []),
    ...(projects.length === 0 ? [`## ${say.heading}`, say.nothing] : []),
    ...office(review.office),
    ...elsewhere(review.elsewhere),
    ...otherFiles(review),
    '---',
    say.made(code(frame.commit.slice(0, 12))),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function hasErrors({ projects, elsewhere: others }: Review): boolean {
  const problems = [...projects.flatMap((project) => project.problems), ...others];
  return problems.some(({ severity }) => severity === 'error');
}

/** Comes first: merging such a change hands a token to a host. */
function hosts(changes: readonly HostChange[]): string[] {
  if (changes.length === 0) return [];
  const items = changes.map(({ action, name, places, variable }) =>
    action === 'removed'
      ? say.hosts.removed(code(name))
      : say.hosts[action](
          code(name),
          places.map((place) => code(place)).join(', '),
          variable === undefined ? undefined : code(variable),
        ),
  );
  return [`## ${say.hosts.heading}`, say.hosts.meaning, list(items, MOST_HOSTS)];
}

function office(changes: readonly OfficeChange[]): string[] {
  if (changes.length === 0) return [];
  const items = changes.map(({ action, collection, file, title, date, fields, sources }) => {
    const { deed, remark } = say.told[action];
    const shown = [
      title === undefined ? '' : `**${plain(title)}**`,
      date === undefined ? '' : plain(date),
      code(file),
    ];
    return [
      say.row(
        `${deed} ${say.collections[collection]}`,
        say.told.what(series(shown.filter(Boolean))),
      ),
      action === 'changed' ? say.changedFields(series(fields.map((field) => code(field)))) : '',
      sources.length > 0 ? say.toldBy(series(sources.map((url) => code(url)))) : '',
      remark,
    ]
      .filter(Boolean)
      .join(' ');
  });
  return [`## ${say.officeHeading}`, items.slice(0, MOST_TOLD).join('\n'), ...more(items.length)];
}

function more(count: number): string[] {
  return count > MOST_TOLD ? [plain(say.more(count - MOST_TOLD))] : [];
}

function elsewhere(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const items = problems.map(({ severity, file, line, message, code: name }) =>
    say.elsewhereProblem(
      say.severities[severity],
      code(`${file}:${line}`),
      sentence(message),
      code(name),
    ),
  );
  return [`## ${say.elsewhere}`, countOf(problems), list(items, MOST_PROBLEMS)];
}

const GENERATED = /^catalogue\/[^/]+\.(?:json|csv)$/;
const VOCABULARY = /^catalogue\/vocabularies\//;
const PICTURE = /^catalogue\/images\/|\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
const PIPELINE = /^(?:\.(?:gitlab|gitea|ci)\/|package(?:-lock)?\.json$|\.npmrc$)/;
/** Files or folders at the root of a repository that configure CI of a forge. */
const PIPELINE_ROOTS = new Set(
  Object.values(FORGE_PAGES).map(({ pipeline }) => pipeline.split('/')[0]),
);

/** Changed files other than entries, and how to review them. */
function otherFiles({ files, outside }: Review): string[] {
  const generated = files.filter((file) => GENERATED.test(file));
  const words = files.filter((file) => VOCABULARY.test(file));
  const pictures = files.filter((file) => PICTURE.test(file));
  const pages = files.filter(
    (file) => ![GENERATED, VOCABULARY, PICTURE].some((pattern) => pattern.test(file)),
  );
  const pipeline = outside.filter(
    (file) => PIPELINE.test(file) || PIPELINE_ROOTS.has(file.split('/')[0]),
  );
  const items = [
    ...(pipeline.length > 0 ? [say.pipeline(named(pipeline))] : []),
    ...(outside.length > 0 ? [say.program(outside.length, named(outside))] : []),
    ...(generated.length > 0 ? [say.generated(named(generated))] : []),
    ...(words.length > 0 ? [say.vocabularies(named(words))] : []),
    ...(pictures.length > 0 ? [say.pictures(named(pictures))] : []),
    ...(pages.length > 0 ? [say.pages(named(pages))] : []),
  ];
  return items.length > 0 ? [`## ${say.beside}`, list(items, items.length)] : [];
}

function named(files: readonly string[]): string {
  const rest = files.length - MOST_FILES;
  const names = files.slice(0, MOST_FILES).map((file) => code(file));
  return [...names, ...(rest > 0 ? [plain(say.more(rest))] : [])].join(', ');
}

function list(items: readonly string[], most: number): string {
  const rest = items.length - most;
  return [...items.slice(0, most), ...(rest > 0 ? [say.more(rest)] : [])]
    .map((item) => `- ${item}`)
    .join('\n');
}
