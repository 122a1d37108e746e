/** The preview picture of a page (`og:image`). */
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
  /** Alternative text. */
  readonly alt: string;
}

/** The image of a page without one of its own. */
export function siteImage(): PageImage {
  return { to: picturePath(path.home), alt: getSite().title };
}

/** The image of a project, or that of its kind if it has none. */
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

/** The image of a guideline, or that of the handbook if it has none. */
export function guidelineImage({ id, data }: GuidelinePage): PageImage {
  return shownOr(
    { to: picturePath(path.guideline(id)), alt: `${data.title} · ${data.number}` },
    { to: picturePath(path.handbook), alt: `${messages.handbook.title} · ${getSite().title}` },
  );
}

function shownOr(own: PageImage, frame: PageImage): PageImage {
  return isShown(own.to) ? own : frame;
}
