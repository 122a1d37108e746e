/** The ways to hand in an entry: their links, and what to do after each. */
import { submitWords as t } from '#messages/submit.ts';
import { series } from '#messages/grammar.ts';
import { entryFile } from '../../schemas/paths.ts';
import { pathInRepository } from '../../schemas/edit-links.ts';
import { element } from '../../lib/element.ts';
import {
  handInByIssue,
  handInByMail,
  handInByFile,
  type Submission,
  type Target,
  type HandIn,
} from '../../features/submit/hand-in.ts';

export interface Destination extends Target {
  readonly email: string;
}

const WAYS = ['merge', 'issue', 'download', 'mail'] as const;
export type WayName = (typeof WAYS)[number];

/** The way of a link. */
export function wayIn(target: Element): WayName | undefined {
  const name = target.closest<HTMLElement>('[data-way]')?.dataset['way'];
  return WAYS.find((way) => way === name);
}

function wayOf(name: WayName, submission: Submission, target: Destination): HandIn | undefined {
  if (name === 'merge') return handInByFile(submission, target);
  if (name === 'issue') return handInByIssue(submission, target);
  return name === 'mail' ? handInByMail(submission, target.email) : undefined;
}

/** Keeps the links up to date; the download is made on click. */
export function showWays(root: ParentNode, submission: Submission, target: Destination): void {
  for (const name of WAYS) {
    const link = root.querySelector<HTMLAnchorElement>(`[data-way=${name}]`);
    const way = wayOf(name, submission, target);
    if (!link || !way) continue;
    link.href = way.address;
    if (name === 'mail') continue;
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

/** Does what a link alone cannot: copies the text, makes the file, shows the next step. */
export async function takeWay(
  root: ParentNode,
  name: WayName,
  submission: Submission,
  target: Destination,
): Promise<void> {
  if (name === 'download') download(submission);
  const needsPaste = name === 'merge' || wayOf(name, submission, target)?.needsPaste;
  const copied = needsPaste ? [await copy(submission.yaml)] : [];
  const steps = name === 'merge' ? mergeSteps(submission, target) : [];
  root
    .querySelector('[data-steps]')
    ?.replaceChildren(
      ...copied.map((words) => element('p', {}, words)),
      ...(steps.length > 0
        ? [element('ol', {}, ...steps.map((step) => element('li', {}, step)))]
        : []),
    );
}

function mergeSteps(submission: Submission, target: Destination): string[] {
  const file = pathInRepository(target, entryFile(submission));
  const steps = submission.isUpdate ? t.steps.edit(file) : t.steps[target.kind](file);
  const folder = [...file.split('/').slice(0, -2), 'images', submission.id, ''].join('/');
  return submission.pictures.length === 0
    ? [...steps]
    : [...steps, t.steps.pictures(series(submission.pictures), folder)];
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return t.copied;
  } catch {
    // The clipboard was denied, or does not exist: the preview shows the text.
    return t.notCopied;
  }
}

function download({ id, yaml }: Submission): void {
  const link = element('a', { download: `${id}.yaml` });
  link.href = URL.createObjectURL(new Blob([yaml], { type: 'text/yaml;charset=utf-8' }));
  link.click();
  // By then the browser has read the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
