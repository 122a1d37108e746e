import type { Catalogue } from '../catalogue/catalogue.ts';
import { apacheConf } from '../exports/servers/apache.ts';
import { caddyfile } from '../exports/servers/caddy.ts';
import { headersFile } from '../exports/servers/headers-file.ts';
import { nginxContainer, nginxHttp, nginxServer } from '../exports/servers/nginx.ts';
import {
  apacheRedirects,
  gitlabRedirects,
  nginxMap,
  type Redirect,
} from '../exports/servers/redirects.ts';
import type { Serving } from '../exports/servers/serving.ts';
import { once } from '../lib/once.ts';
import { href, path } from '../schemas/address.ts';
import { projectRedirects } from './aliases.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { DataFile } from './data-file.ts';
import { headerRules } from './header-rules.ts';
import { getSite } from './site.ts';

/** Configuration files of web servers. GitLab Pages, Netlify and others read theirs at the root of the site. */
const FILES: Readonly<
  Record<string, (serving: Serving, redirects: readonly Redirect[]) => string>
> = {
  '/_headers': headersFile,
  '/_redirects': (_, redirects) => gitlabRedirects(redirects),
  '/redirects/gitlab.txt': (_, redirects) => gitlabRedirects(redirects),
  '/redirects/nginx.map': (_, redirects) => nginxMap(redirects),
  '/redirects/apache.conf': (_, redirects) => apacheRedirects(redirects),
  '/servers/nginx-http.conf': nginxHttp,
  '/servers/nginx-server.conf': nginxServer,
  '/servers/nginx-container.conf': nginxContainer,
  '/servers/apache.conf': apacheConf,
  '/servers/caddy.conf': caddyfile,
};

export function serverFiles(catalogue: Catalogue, base: string): DataFile[] {
  const serving = { base, rules: headerRules(getSite()) };
  const redirects = once(() => allRedirects(catalogue, base));
  return Object.entries(FILES).map(([path, render]) => ({
    path,
    text: () => render(serving, redirects()),
  }));
}

/** All redirects: those of `site.yaml`, and former ids with their files and data. */
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
