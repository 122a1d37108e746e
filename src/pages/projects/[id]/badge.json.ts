import { badgeJson } from '../../../exports/badge.ts';
import { projectFile } from '../../../site/project-file.ts';
import { site } from '../../../site/site.ts';

export const { getStaticPaths, GET } = projectFile(
  (subject) => badgeJson(subject, site.title),
  'application/json',
);
