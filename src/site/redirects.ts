import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Redirect } from '../exports/redirect-maps.ts';
import { href, path } from '../schemas/address.ts';
import { projectRedirects } from './aliases.ts';
import { dataPath } from '../schemas/data-address.ts';
import { getSite } from './site.ts';

/** Every old address that still answers: those of `site.yaml`, and former ids with their files and data. */
export function allRedirects(catalogue: Catalogue): Redirect[] {
  const places = Object.entries(getSite().redirects ?? {}).map(([from, to]) => rule(from, to));
  const aliases = projectRedirects(catalogue).map(({ alias, to }) =>
    rule(path.project(alias), to, to.startsWith('/projects/')),
  );
  const records = [...catalogue.projects.values()].flatMap(({ id, entry }) =>
    (entry.aliases ?? []).map((alias) => rule(dataPath.project(alias), dataPath.project(id))),
  );
  return [...places, ...aliases, ...records].filter(({ from, to }) => from !== to);
}

function rule(from: string, to: string, isFolder = false): Redirect {
  return { from: href(from), to: href(to), isFolder };
}
