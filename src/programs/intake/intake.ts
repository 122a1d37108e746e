/** From issues to merge requests: each issue gets an answer, and a failure with one does not stop the others. */
import { RefusedCall } from '../../refresh/forges/call.ts';
import type { Host, Issue } from '../../refresh/forges/host.ts';
import type { Requested } from '../forge/requests.ts';
import { putNote } from '../forge/sticky-comment.ts';
import type { Instance } from '../../instance/read.ts';
import { code, plain } from '../../refresh/comment-text.ts';
import { intakeMessages as say } from '#messages/intake.ts';
import type { Site } from '../../schemas/site.ts';
import type { Report } from '../../instance/validate/report.ts';
import { existsAnswer, faultAnswer, faultyAnswer, requestedAnswer } from './answer.ts';
import { readBlock } from './block.ts';
import { checkBlock } from './check.ts';
import { currentIssue, LABEL, wantedIssues } from './issues.ts';
import { requestEntry } from './request.ts';

export interface Office {
  readonly host: Host;
  readonly instance: Instance;
  /** Validation report of the instance as it is. */
  readonly report: Report;
  readonly repository: Site['repository'];
  /** Path of the instance in the repository: `''`, or one that ends in a slash. */
  readonly prefix: string;
  readonly say: (text: string) => void;
}

/** Per run: a flood of issues must not become a flood of merge requests. */
export const MOST_OPENED = 10;

/** @returns exit code: 0 done; 1 something failed, and the next run tries again. */
export async function takeIssues(office: Office): Promise<0 | 1> {
  const own = await office.host.ownUser();
  const issues = await wantedIssues(office.host);
  if (issues.length === 0) office.say(say.log.none(LABEL));
  let failed = false;
  let opened = 0;
  for (const { number } of issues) {
    if (opened >= MOST_OPENED) {
      office.say(say.log.enough(opened));
      break;
    }
    try {
      if ((await takeIssue(office, own, number)) === 'opened') opened += 1;
    } catch (error) {
      failed = true;
      office.say(say.log.issue(number, error instanceof Error ? error.message : String(error)));
      if (!isLimited(error)) continue;
      office.say(say.log.limited);
      break;
    }
  }
  return failed ? 1 : 0;
}

function isLimited(error: unknown): boolean {
  return error instanceof RefusedCall && error.status === 429;
}

async function takeIssue(
  office: Office,
  own: number,
  number: number,
): Promise<Requested['what'] | undefined> {
  const issue = await currentIssue(office.host, number);
  if (!issue) {
    office.say(say.log.issue(number, say.log.skipped));
    return undefined;
  }
  const { text, what } = await answerTo(office, issue);
  const noted = await putNote(office.host, own, { kind: 'issue', number }, LABEL, text);
  office.say(say.log.issue(number, [what, say.log.answered[noted]].filter(Boolean).join(', ')));
  return what;
}

interface IssueReply {
  readonly text: string;
  /** Result of the merge request, if there was one. */
  readonly what?: Requested['what'];
}

async function answerTo(office: Office, issue: Issue): Promise<IssueReply> {
  const { instance, report, repository } = office;
  const read = readBlock(issue.text);
  if (!read.ok) return { text: faultAnswer(read) };
  const { block } = read;
  const checked = checkBlock(instance, report, block);
  if (checked.what === 'exists') return { text: existsAnswer(checked, repository) };
  if (checked.what === 'faulty') return { text: faultyAnswer(checked) };
  const file = office.prefix + checked.file;
  const words = checked.isUpdate ? say.request.update : say.request.add;
  const requested = await requestEntry(office.host, {
    issue: issue.number,
    id: block.id,
    file,
    text: checked.text,
    isUpdate: checked.isUpdate,
    title: words.title(block.id),
    description: say.request.description(words.does(plain(checked.name), code(file)), issue.number),
  });
  return { text: requestedAnswer(requested), what: requested.what };
}
