import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  apacheRedirects,
  gitlabRedirects,
  nginxMap,
  type Redirect,
} from '../exports/redirect-maps.ts';
import { href, path } from '../schemas/address.ts';
import { projectRedirects } from './aliases.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { DataFile } from './data-file.ts';
import { getSite } from './site.ts';

/** The rules for each server; GitLab Pages looks for its own at the top of the site. */
const FILES = {
  '/_redirects': gitlabRedirects,
  '/redirects/gitlab.txt': gitlabRedirects,
  '/redirects/nginx.map': nginxMap,
  '/redirects/apache.conf': apacheRedirects,
} as const satisfies Record<string, (redirects: readonly Redirect[]) => string>;

export function redirectFiles(catalogue: Catalogue, base: string): DataFile[] {
  return Object.entries(FILES).map(([path, render]) => ({
    path,
    text: () => render(allRedirects(catalogue, base)),
  }));
}

/** Every old address that still answers: those of `site.yaml`, and former ids with their files and data. */
function allRedirects(catalogue: Catalogue, base: string): Redirect[] {
  const rule = (from: string, to: string, isFolder = false): Redirect => ({
    from: href(from, base),
    to: href(to, base),
    isFolder,
  });
  const places = Object.entries(getSite().redirects ?? {}).map(([from, to]) => rule(from, to));
  const aliases = projectRedirects(catalogue).map(({ alias, to }) =>
    rule(path.project(alias), to, to.startsWith('/projects/')),
  );
  const records = [...catalogue.projects.values()].flatMap(({ id, entry }) =>
    (entry.aliases ?? []).map((alias) => rule(dataPath.project(alias), dataPath.project(id))),
  );
  return [...places, ...aliases, ...records].filter(({ from, to }) => from !== to);
}
