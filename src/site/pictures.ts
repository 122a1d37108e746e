/** The picture that a page names for previews of its link. */
import { fullName, type Project } from '../catalogue/project.ts';
import { messages } from '#messages/common.ts';
import { isShown } from './pictures/shown.ts';
import { path } from '../schemas/address.ts';
import type { GuidelinePage } from './guidelines.ts';
import { picturePath } from './page-pictures.ts';
import { getSite } from './site.ts';

export interface PageImage {
  /** Path within the site. */
  readonly to: string;
  /** What it shows, for people who do not see it. */
  readonly alt: string;
}

/** The image of any page that has none of its own. */
export function siteImage(): PageImage {
  return { to: picturePath(path.home), alt: getSite().title };
}

/** The image of a project, or that of its kind until its own is drawn. */
export function projectImage(project: Project): PageImage {
  const { id, kind, number } = project;
  const { name } = messages.kinds[kind];
  return shownOr(
    {
      to: picturePath(path.project(id)),
      alt: [fullName(project), name, number, project.pictures[0]?.alt].filter(Boolean).join(' · '),
    },
    { to: picturePath(path.kind(kind)), alt: `${name} · ${getSite().title}` },
  );
}

/** The image of a guideline, or that of the handbook until its own is drawn. */
export function guidelineImage({ id, data }: GuidelinePage): PageImage {
  return shownOr(
    { to: picturePath(path.guideline(id)), alt: `${data.title} · ${data.number}` },
    { to: picturePath(path.handbook), alt: `${messages.handbook.title} · ${getSite().title}` },
  );
}

function shownOr(own: PageImage, frame: PageImage): PageImage {
  return isShown(own.to) ? own : frame;
}
