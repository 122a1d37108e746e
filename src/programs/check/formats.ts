/** Output formats of `ospo-portal check`. The report for GitLab is that of `validate`. */
import { checkMessages as say } from '#messages/check.ts';
import { validateMessages } from '#messages/validate.ts';
import { printable } from '../../instance/validate/hint.ts';
import type { PrintedProblem } from '../../instance/validate/problem.ts';

export interface CheckReport {
  /** Number of checked files. */
  readonly files: number;
  readonly problems: readonly PrintedProblem[];
}

/** A line `file:line:column severity code message` for each problem, then the counts. */
export function formatHuman({ files, problems }: CheckReport): string {
  if (files === 0) return say.none;
  const lines = problems.map(
    ({ file, line, column, severity, code, message }) =>
      `${printable(file)}:${line}:${column} ${validateMessages.severities[severity]} ${code} ${printable(message)}`,
  );
  const { errors, warnings } = counted(problems);
  return [...lines, say.checked(files, errors, warnings)].join('\n');
}

export function formatJson({ files, problems }: CheckReport): string {
  return JSON.stringify({ files, ...counted(problems), problems }, null, 2);
}

/** Annotations of a workflow: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function formatGithub({ problems }: CheckReport): string {
  return problems
    .map(
      ({ file, line, column, severity, code, message }) =>
        `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(message)}`,
    )
    .join('\n');
}

function counted(problems: readonly PrintedProblem[]) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

const ESCAPES = { '%': '%25', '\r': '%0D', '\n': '%0A' } as const;

function data(text: string): string {
  return text.replaceAll(/[%\r\n]/g, (sign) => ESCAPES[sign as keyof typeof ESCAPES]);
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
