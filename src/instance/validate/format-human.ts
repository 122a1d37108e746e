import { printable } from './hint.ts';
import { countErrors, type Checked, type Report } from './report.ts';

/**
 * For people: `file:line:column severity code message` for each problem, then a closing line.
 * `seconds` is the time that the check took.
 */
export function formatHuman(report: Report, seconds: number): string {
  const lines = report.problems.map(
    ({ file, line, column, severity, code, message }) =>
      `${printable(file)}:${line}:${column} ${severity} ${code} ${message}`,
  );
  return [...lines, closing(report, seconds)].join('\n');
}

function closing(report: Report, seconds: number): string {
  const errors = countErrors(report);
  const warnings = report.problems.length - errors;
  const time = `in ${seconds.toFixed(1)} s`;
  const checked = `Checked ${checkedText(report.checked)} ${time}`;
  if (report.problems.length === 0) return `${checked}: no problems.`;
  return `${checked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

function checkedText({ entries, ecosystems, guidelines, pages }: Checked): string {
  const kinds = Object.entries(entries).flatMap(([kind, count]) =>
    count > 0 ? [`${count} ${kind}`] : [],
  );
  const total = Object.values(entries).reduce((sum, count) => sum + count, 0);
  const projects = [counted(total, 'project'), total > 0 && `(${kinds.join(', ')})`]
    .filter(Boolean)
    .join(' ');
  const rest = [
    counted(ecosystems, 'ecosystem'),
    counted(guidelines, 'guideline'),
    counted(pages, 'page'),
  ];
  return `${[projects, ...rest.slice(0, -1)].join(', ')} and ${rest.at(-1) ?? ''}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
