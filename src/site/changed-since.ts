/** Whether a page changed after it was translated, as far as its front matter and git tell. */
import { instanceFolder } from '../instance/instance-folder.ts';
import { runGitSync } from '../lib/git.ts';
import { once } from '../lib/once.ts';

interface DatedPage {
  /** Path within the instance. */
  readonly file: string;
  /** ISO day. */
  readonly reviewed?: string | undefined;
}

interface DatedTranslation {
  readonly file: string;
  /** ISO day of the state that it translates, where it says so. */
  readonly translated?: string | undefined;
}

type DayOf = (file: string) => string | undefined;

/**
 * The ISO day on which the page changed after its translation: of its last commit, or else of its last review. Undefined
 * where it did not, or where one of the two has no date.
 */
export function changedSince(
  { file, reviewed }: DatedPage,
  { file: other, translated }: DatedTranslation,
  dayOf: DayOf = (one) => getDays().get(one),
): string | undefined {
  const changed = dayOf(file) ?? reviewed;
  const since = translated ?? dayOf(other);
  return changed !== undefined && since !== undefined && changed > since ? changed : undefined;
}

/** The day of the last commit of each page, by git in the time zone of its author; empty without git. */
const getDays = once(() => daysIn(instanceFolder()));

/** Before each day in the output of git, since no path begins with it. */
const DAY = '\0';

export function daysIn(folder: string): ReadonlyMap<string, string> {
  const words = ['log', '--relative', '--name-only', '--no-renames', `--format=%x00%as`];
  const end = runGitSync([...words, '--', ...FOLDERS], { folder, timeout: 20_000 });
  const days = new Map<string, string>();
  for (const commit of end.ok ? end.stdout.split(DAY) : []) {
    const [day = '', ...files] = commit.split('\n').filter(Boolean);
    // The latest comes first.
    for (const file of files) if (!days.has(file)) days.set(file, day);
  }
  return days;
}

const FOLDERS = ['content/guidelines', 'content/pages', 'content/news'];
