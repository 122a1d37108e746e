/** Drafts of files that a repository lacks, filled in from the catalogue. Unknown values are left to fill in. */
import { fullName } from '../../catalogue/project.ts';
import { cffText } from '../../exports/cff.ts';
import type { ExportedProject } from '../../exports/exported-project.ts';
import { outreachMessages as say } from '#messages/outreach.ts';
import type { HygienePoint } from '../../schemas/hygiene-points.ts';

/**
 * The draft for a missing file; undefined where there can be none: the text of a licence, a code of conduct that the
 * project has not chosen, or a CI configuration.
 */
export function draftOf(point: HygienePoint, subject: ExportedProject): string | undefined {
  switch (point) {
    case 'readme':
      return readme(subject);
    case 'reuse':
      return reuse(subject);
    case 'contributing':
      return contributing(subject);
    case 'security':
      return security(subject);
    case 'citation':
      return cffText(subject, authorsOf(subject));
    default:
      return undefined;
  }
}

function authorsOf({ citation: { authors } }: ExportedProject): readonly string[] {
  return authors.length > 0 ? authors : [say.fillIn.authors];
}

function readme({ project, page }: ExportedProject): string {
  const { entry, kind } = project;
  const license = entry.licenses?.[kind];
  return paragraphs([
    `# ${fullName(project)}`,
    entry.summary ?? say.fillIn.purpose,
    `## ${say.start}`,
    entry.links?.documentation ? say.documentation(entry.links.documentation) : say.fillIn.start,
    `## ${say.license}`,
    license ? say.licensedAs(license) : say.fillIn.license,
    say.listed(page),
  ]);
}

/** REUSE 3.2: one annotation for all files without their own. */
function reuse({ project: { entry, kind } }: ExportedProject): string | undefined {
  const license = entry.licenses?.[kind];
  if (!license) return undefined;
  return `version = 1

[[annotations]]
path = "**"
precedence = "closest"
SPDX-FileCopyrightText = "${say.fillIn.holder}"
SPDX-License-Identifier = "${license}"
`;
}

function contributing({ project }: ExportedProject): string {
  const { entry, kind } = project;
  const { issues, forum } = entry.links ?? {};
  const license = entry.licenses?.[kind];
  return paragraphs([
    `# ${say.contributingTo(entry.name)}`,
    issues ? say.faults(issues) : say.fillIn.issues,
    ...(forum ? [say.questions(forum)] : []),
    say.changes,
    ...(license ? [say.inbound(license)] : []),
  ]);
}

/** Only a role address is used; other contacts may be public. */
function security({ project: { entry } }: ExportedProject): string {
  const address = entry.contact?.includes('@') ? entry.contact : undefined;
  return paragraphs([
    `# ${say.securityPolicy}`,
    say.privately(address ?? say.fillIn.address),
    say.tell,
    say.fillIn.versions,
  ]);
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
