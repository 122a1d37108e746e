/** How an entry leaves the browser: links to the forge and to the mail program. Nothing is sent here. */
import { submitWords as t } from '#messages/submit.ts';
import { filledAddress } from '../../exports/proposal.ts';
import {
  createAddress,
  editAddress,
  issueAddress,
  type RepositoryAddress,
} from '../../schemas/edit-links.ts';
import { entryFile } from '../../schemas/paths.ts';
import { mailto } from '../tools/mailto.ts';

export type Target = RepositoryAddress;

/** What is handed in. */
export interface Submission {
  readonly id: string;
  /** The kind, or a placeholder until one is chosen. */
  readonly kind: string;
  readonly name: string;
  readonly yaml: string;
  /** Names of picture files to attach. */
  readonly pictures: readonly string[];
  /** Answers that are not part of the entry, as rows of Markdown. */
  readonly notes: readonly string[];
  /** True for an entry that is in the catalogue already. */
  readonly isUpdate: boolean;
}

export interface HandIn {
  readonly address: string;
  /** True when the text is too long for the address, so that the reader has to paste it. */
  readonly needsPaste: boolean;
}

/** Characters that all common servers and browsers accept. */
const MOST_ADDRESS = 7_000;
/** Some mail programs accept fewer. */
const MOST_MAIL = 1_900;
const LABEL = 'add-project';

/** The page of the forge that creates or edits the file of the entry. */
export function handInByFile(submission: Submission, target: Target): HandIn {
  const file = entryFile(submission);
  if (submission.isUpdate) return { address: editAddress(target, file), needsPaste: true };
  const address = createAddress(target, file);
  const filled = filledAddress(address, submission.yaml);
  return { address: filled ?? address, needsPaste: filled === undefined };
}

/** The page of the forge that opens an issue with the entry in a fenced block. */
export function handInByIssue(submission: Submission, target: Target): HandIn {
  const title = titleOf(submission);
  const address = (yaml: string) =>
    issueAddress(target, { title, text: issueText({ ...submission, yaml }), label: LABEL });
  return fitting(address(submission.yaml), address(t.pasteHere));
}

export function handInByMail(submission: Submission, email: string): HandIn {
  const subject = titleOf(submission);
  const letter = (body: string) => mailto(email, { subject, body: [body] });
  return fitting(
    letter(issueText(submission)),
    letter(issueText({ ...submission, yaml: t.pasteHere })),
    MOST_MAIL,
  );
}

function fitting(full: string, short: string, most = MOST_ADDRESS): HandIn {
  return full.length <= most
    ? { address: full, needsPaste: false }
    : { address: short, needsPaste: true };
}

export function titleOf({ name, isUpdate }: Submission): string {
  return isUpdate ? t.updateTitle(name) : t.addTitle(name);
}

/** The entry for an issue or a mail, with its file name and a fenced block, which a program can parse. */
export function issueText(submission: Submission): string {
  const { yaml, notes } = submission;
  const fence = '`'.repeat(
    Math.max(3, ...[...yaml.matchAll(/`+/g)].map(([run]) => run.length + 1)),
  );
  return [
    t.file(entryFile(submission)),
    '',
    `${fence}yaml`,
    yaml.trimEnd(),
    fence,
    ...(notes.length > 0 ? ['', ...notes] : []),
    '',
  ].join('\n');
}
