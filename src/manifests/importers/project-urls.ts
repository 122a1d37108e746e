/** Labelled addresses of Python packages. Labels are free text, but some are well known. */
import { at, keysOf, type Item } from '../../schemas/manifest/node.ts';
import { takeAddress } from '../values.ts';
import type { ManifestFields } from '../../schemas/manifest/fields.ts';
import { isRepositoryAddress, repositoryAddress } from './repository-address.ts';
import { own } from '../../lib/records.ts';

type Field =
  | 'repositories'
  | `links.${'homepage' | 'documentation' | 'issues' | 'releases' | 'chat' | 'forum'}`;

/** Well-known labels of packaging.python.org, without capitals, spaces and hyphens. */
const LABELS: Readonly<Record<string, Field>> = {
  source: 'repositories',
  sourcecode: 'repositories',
  repository: 'repositories',
  code: 'repositories',
  github: 'repositories',
  gitlab: 'repositories',
  homepage: 'links.homepage',
  home: 'links.homepage',
  website: 'links.homepage',
  documentation: 'links.documentation',
  docs: 'links.documentation',
  issues: 'links.issues',
  issuetracker: 'links.issues',
  bugtracker: 'links.issues',
  bugreports: 'links.issues',
  tracker: 'links.issues',
  releases: 'links.releases',
  download: 'links.releases',
  chat: 'links.chat',
  forum: 'links.forum',
  discussions: 'links.forum',
};

export interface NamedAddresses {
  readonly links: NonNullable<ManifestFields['links']>;
  readonly repositories: string[] | undefined;
  /** Field → path of its key. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** The first address of each kind. A home page that is a repository counts as that. */
export function takeNamedAddresses(urls: Item): NamedAddresses {
  const found = keysOf(urls).flatMap((key) => {
    const field = own(LABELS, key.toLowerCase().replaceAll(/[\s_-]+/g, ''));
    const item = at(urls, key);
    const url = field && takeAddress(item);
    return url ? [{ field: placeOf(field, url), url, path: item.path }] : [];
  });
  const first = (field: string) => found.find((one) => one.field === field);
  const repository = repositoryAddress(first('repositories')?.url ?? '');
  const names = ['homepage', 'documentation', 'issues', 'releases', 'chat', 'forum'] as const;
  const links = names.flatMap((name) => {
    const one = first(`links.${name}`);
    return one ? [[name, one.url] as const] : [];
  });
  return {
    links: Object.fromEntries(links),
    repositories: repository ? [repository] : undefined,
    keys: keysByField(found),
  };
}

function keysByField(found: readonly { field: Field; path: string }[]): Record<string, string[]> {
  const keys: Record<string, string[]> = {};
  for (const { field, path } of found) (keys[field] ??= []).push(path);
  return keys;
}

function placeOf(field: Field, url: string): Field {
  const { pathname = '' } = URL.parse(url) ?? {};
  const isRoot = pathname.split('/').filter(Boolean).length === 2;
  return field === 'links.homepage' && isRoot && isRepositoryAddress(url) ? 'repositories' : field;
}
