import { driftMessages as say } from '#messages/drift.ts';
import { DRIFT_CODES, type DriftFinding, type DriftReport } from '../../schemas/drift-finding.ts';

/** The report for people: a summary, then each finding with a link to correct it. */
export function formatHuman({ findings, unread }: DriftReport): string {
  const groups = DRIFT_CODES.flatMap((code) => {
    const members = findings.filter((finding) => finding.code === code);
    if (members.length === 0) return [];
    const { title, note } = say.groups[code];
    return [
      [`${title} (${members.length}, ${code})`, note, ...members.flatMap(linesOf)].join('\n'),
    ];
  });
  const projects = new Set(findings.map(({ project }) => project)).size;
  const total = findings.length > 0 ? say.report.title(findings.length, projects) : say.none;
  const rest = unread.length > 0 ? [say.report.unread(unread.length)] : [];
  return [...groups, [total, ...rest].join(' ')].join('\n\n');
}

function linesOf(finding: DriftFinding): string[] {
  const { project, message, details = [], who, where, proposal } = finding;
  const proposed = proposal
    ? [say.report.proposal(proposal.path.join('.'), proposal.from, proposal.to)]
    : [];
  return [
    `  ${project}: ${message}`,
    ...[...details, ...proposed, `${say.who[who]}: ${where.url}`].map((line) => `    ${line}`),
  ];
}
