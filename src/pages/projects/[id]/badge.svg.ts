import { badgeSvg } from '../../../exports/badge.ts';
import { projectFile } from '../../../site/project-file.ts';
import { site } from '../../../site/site.ts';

export const { getStaticPaths, GET } = projectFile(
  (subject) => badgeSvg(subject, site.title),
  'image/svg+xml',
);
