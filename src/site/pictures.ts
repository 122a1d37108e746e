/** The picture that a page names for previews of its link. */
import { fullName, type Project } from '../catalogue/project.ts';
import { t } from '../messages/messages.ts';
import { cachedKeys, cacheFolder } from '../pictures/cache.ts';
import type { Picture } from '../pictures/picture.ts';
import { pictureKey, type PicturePlan, planPictures } from '../pictures/plan.ts';
import { startPictures } from '../pictures/work.ts';
import { path } from './address.ts';
import { getCatalogue } from './catalogue.ts';
import { type GuidelinePage, guidelinePages } from './guidelines.ts';
import { framePictures, guidelinePicture, projectPicture } from './page-pictures.ts';
import { site } from './site.ts';

export interface PageImage {
  /** Path within the site. */
  readonly to: string;
  /** What it shows, for people who do not see it. */
  readonly alt: string;
}

const NAME = 'picture.png';

let plan: Promise<PicturePlan> | undefined;

/** The image of any page that has none of its own. */
export async function siteImage(): Promise<PageImage> {
  await pictures();
  return { to: `${path.home}${NAME}`, alt: site.title };
}

/** The image of a project, or that of its kind until its own is drawn. */
export async function projectImage(project: Project): Promise<PageImage> {
  const { id, kind, number } = project;
  const { name } = t.kinds[kind];
  return shownOr(
    {
      to: `${path.project(id)}${NAME}`,
      alt: [fullName(project), name, number].filter(Boolean).join(' · '),
    },
    { to: `${path.kind(kind)}${NAME}`, alt: `${name} · ${site.title}` },
  );
}

/** The image of a guideline, or that of the handbook until its own is drawn. */
export async function guidelineImage({ id, data }: GuidelinePage): Promise<PageImage> {
  return shownOr(
    { to: `${path.guideline(id)}${NAME}`, alt: `${data.title} · ${data.number}` },
    { to: `${path.handbook}${NAME}`, alt: `${t.handbook.title} · ${site.title}` },
  );
}

async function shownOr(own: PageImage, frame: PageImage): Promise<PageImage> {
  return (await pictures()).shown.has(own.to) ? own : frame;
}

/** Decided once for a build, when the first page asks; the drawing then goes on beside the rendering. */
function pictures(): Promise<PicturePlan> {
  return (plan ??= planAndStart());
}

async function planAndStart(): Promise<PicturePlan> {
  const { projects } = await getCatalogue();
  const folder = cacheFolder(site.title);
  const planned = planPictures(
    framePictures().map(withKey),
    [
      ...(await guidelinePages()).map(
        (page) => [path.guideline(page.id), guidelinePicture(page)] as const,
      ),
      ...[...projects.values()].map(
        (project) => [path.project(project.id), projectPicture(project)] as const,
      ),
    ].map(withKey),
    cachedKeys(folder),
  );
  if (import.meta.env.PROD) startPictures(folder, planned);
  return planned;
}

function withKey([page, picture]: readonly [page: string, picture: Picture]) {
  return { to: `${page}${NAME}`, key: pictureKey(picture), picture };
}
