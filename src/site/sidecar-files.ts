/**
 * The data files that stand beside a page. A build puts this module into the program of the pages, so that in each
 * thread both share one catalogue.
 */
import { once } from '../lib/once.ts';
import type { SiteFile } from './project-files.ts';
import { getCatalogue, getSources } from './catalogue.ts';
import { dataFiles } from './data-files.ts';

const PROJECT_PAGE = /^\/projects\/([a-z\d-]+)\/$/;

const { SITE: origin, BASE_URL: base } = import.meta.env;
const getFilesOf = once(() => dataFiles(getSources(), getCatalogue(), { origin, base }));

/** @param page path within the site: `/projects/spec/`. Most pages have nothing beside them. */
export function filesBeside(page: string): readonly SiteFile[] {
  const id = PROJECT_PAGE.exec(page)?.[1];
  return id ? getFilesOf()(id) : [];
}
