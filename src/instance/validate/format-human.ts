import { validateMessages as say } from '#messages/validate.ts';
import { printable } from './hint.ts';
import { countErrors, type Report } from './report.ts';

/**
 * For people: `file:line:column severity code message` for each problem, then a summary. `seconds` is the duration of
 * the check.
 */
export function formatHuman(report: Report, seconds: number): string {
  const lines = report.problems.map(
    ({ file, line, column, severity, code, message }) =>
      `${printable(file)}:${line}:${column} ${say.severities[severity]} ${code} ${message}`,
  );
  return [...lines, closing(report, seconds)].join('\n');
}

function closing(report: Report, seconds: number): string {
  const errors = countErrors(report);
  const warnings = report.problems.length - errors;
  return report.problems.length === 0
    ? say.noProblems(report.checked, seconds)
    : say.found(report.checked, seconds, errors, warnings);
}
