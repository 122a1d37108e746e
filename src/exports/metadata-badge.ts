/** A badge that says whether the manifests of a project could be read, and when. */
import { manifestReadAt } from '../catalogue/facts.ts';
import type { Project } from '../catalogue/project.ts';
import { isRefusing } from '../manifests/kept.ts';
import { metadataBadge as say } from '#messages/care.ts';
import type { Palette } from '../schemas/palette.ts';
import { badgePicture, type BadgeText } from './badge.ts';

/**
 * A file cannot know how long ago it was made, so that it says a date; the first fault that kept a value from being
 * read stands in its place.
 *
 * @param date writes an instant or a month.
 */
export function metadataBadgeSvg(
  project: Project,
  palette: Palette,
  date: (moment: string) => string,
): string {
  return badgePicture(textOf(project, palette, date), palette);
}

function textOf(project: Project, palette: Palette, date: (moment: string) => string): BadgeText {
  const { label } = say;
  const readAt = manifestReadAt(project);
  if (readAt === undefined) return { label, message: say.unread, fill: palette.ink2.light };
  const fault = project.metadata?.manifest?.problems.find(isRefusing);
  if (!fault) return { label, message: say.read(date(readAt)), fill: palette[project.kind].light };
  const message = say.refused(fault.line);
  const name = `${label}: ${message}. ${fault.file}: ${fault.message}`;
  return { label, message, name, fill: palette.bad.light };
}
