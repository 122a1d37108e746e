import { createHash } from 'node:crypto';

import type { PrintedProblem } from './problem.ts';

/**
 * GitLab's Code Quality report, shown in merge requests.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatGitlab({
  problems,
}: {
  readonly problems: readonly PrintedProblem[];
}): string {
  const used = new Map<string, number>();
  return JSON.stringify(
    problems.map((problem) => issue(problem, used)),
    null,
    2,
  );
}

function issue(problem: PrintedProblem, used: Map<string, number>) {
  const { code, message, severity, file, line } = problem;
  return {
    description: message,
    check_name: code,
    fingerprint: fingerprint(problem, used),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: file, lines: { begin: line } },
  };
}

/** Stable when lines above the problem move; unique among equal problems of a file. */
function fingerprint({ file, code, message }: PrintedProblem, used: Map<string, number>): string {
  const text = `${file}\n${code}\n${message}`;
  const nth = used.get(text) ?? 0;
  used.set(text, nth + 1);
  return createHash('sha256').update(`${text}\n${nth}`).digest('hex');
}
