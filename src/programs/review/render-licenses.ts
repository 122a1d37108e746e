import { licenseParts } from '../../catalogue/catalogue.ts';
import type { Project } from '../../catalogue/project.ts';
import { licenseInfo } from '../../licences/info.ts';
import { licensesIn } from '../../licences/expression-spans.ts';
import { verdictMessages } from '#messages/verdicts.ts';
import { messages } from '#messages/common.ts';
import { projectPage } from '#messages/project-page.ts';
import { reviewMessages as say } from '#messages/review.ts';
import { code, plain } from '../../refresh/comment-text.ts';
import type { ProjectReview } from './review.ts';

const MOST_CHECKS = 6;

/** The licence of each part, then compatibility among them and with dependencies. */
export function licenseRows(project: Project, review: Pick<ProjectReview, 'licenses'>): string[] {
  const parts = licenseParts(project).map(({ artefact, expression, isDetected }) => {
    const file = project.harvested?.[`licenses.${artefact}`];
    const families = licensesIn(expression).map((id) => familyOf(id));
    return say.part(
      messages.artefacts[artefact],
      code(expression),
      [...new Set(families)].join(' / '),
      file ? say.from(code(file)) : isDetected ? say.detected : '',
    );
  });
  if (parts.length === 0) return [say.noParts];
  const open = review.licenses.filter(({ verdict, use }) => verdict === 'no' || use !== 'separate');
  const answers = open
    .slice(0, MOST_CHECKS)
    .map((check) =>
      say.answer(verdictMessages.verdicts[check.verdict], plain(projectPage.check(check), 600)),
    );
  return [...parts, ...(answers.length > 0 ? answers : [say.fits])];
}

function familyOf(id: string): string {
  const { family } = licenseInfo(id);
  return family === 'unknown'
    ? say.unknownFamily
    : messages.licenses.families[family].toLowerCase();
}
