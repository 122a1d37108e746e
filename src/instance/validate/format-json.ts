import { countErrors, type Report } from './report.ts';

/** For programs: the report with its counts, as JSON. */
export function formatJson(report: Report, seconds: number): string {
  const errors = countErrors(report);
  const warnings = report.problems.length - errors;
  const { problems, checked } = report;
  return JSON.stringify({ errors, warnings, seconds, checked, problems }, null, 2);
}
