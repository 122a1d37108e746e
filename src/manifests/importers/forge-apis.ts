/** The public API of each kind of forge, as a page in a browser may ask it about a repository. */
import { isMapping } from '../../lib/is-mapping.ts';
import { defined } from '../../lib/defined.ts';
import { GITLAB_API, gitlabFile, gitlabProject } from '../../schemas/forge-api.ts';
import type { ForgeKind, PagesKind } from '../../schemas/forge-kinds.ts';
import { forgeKindOf } from '../../schemas/forge-pages.ts';
import { notARepository } from '../../instance/validate/repository-page.ts';
import type { ForgeFacts } from './forge-facts.ts';

export interface Api {
  readonly host: string;
  /** Where the API of this repository answers. */
  readonly base: string;
  readonly facts: (answer: Readonly<Record<string, unknown>>) => ForgeFacts;
  /** Relative to the base, as the files below. */
  readonly repository: string;
  readonly listing: string;
  readonly file: (name: string) => readonly [path: string, accept: string];
}

/** A host of which the instance knows what answers there. */
export interface KnownForge {
  readonly host: string;
  readonly kind: ForgeKind;
}

interface Place {
  readonly origin: string;
  readonly host: string;
  readonly path: string;
}

interface Reader {
  /** Where the API of a host answers. */
  readonly origin: (host: string) => string;
  readonly api: (place: Place) => Api;
}

const READERS = {
  github: { origin: () => 'https://api.github.com', api: github },
  gitlab: { origin: (host) => `https://${host}`, api: gitlab },
  // Answers pages of other sites only where its operator allows them.
  forgejo: undefined,
} as const satisfies Record<PagesKind, Reader | undefined>;

/** Who is asked about repositories at these forges; GitHub may be asked by any office. */
export function askedOrigins(forges: readonly KnownForge[]): string[] {
  const all = [{ host: 'github.com', kind: 'github' } as const, ...forges];
  return [
    ...new Set(
      all.flatMap(({ host, kind }) => (kind === 'git' ? [] : (READERS[kind]?.origin(host) ?? []))),
    ),
  ];
}

/** The API of the forge that a repository is at; nothing for a host that is not known, or cannot be asked. */
export function findApi(url: string, forges: readonly KnownForge[]): Api | undefined {
  const { host = '', origin = '' } = URL.parse(url) ?? {};
  const kind = forges.find((forge) => forge.host === host)?.kind ?? forgeKindOf(host);
  const found = notARepository(url, kind);
  const repository = found ? found.repository : url;
  const path = (URL.parse(repository ?? '')?.pathname ?? '')
    .replaceAll(/^\/+|(?<!\/)\/+$/g, '')
    .replace(/\.git$/, '');
  if (!path.includes('/') || kind === undefined || kind === 'git') return undefined;
  return READERS[kind]?.api({ origin, host, path });
}

function github({ path }: Place): Api {
  return {
    host: 'github.com',
    base: `https://api.github.com/repos/${path}`,
    repository: '',
    listing: '/contents/',
    file: (name) => [`/contents/${encodeURIComponent(name)}`, 'application/vnd.github.raw+json'],
    facts: (answer) => ({
      url: textIn(answer, 'html_url') ?? `https://github.com/${path}`,
      ...defined({
        name: textIn(answer, 'name'),
        description: textIn(answer, 'description'),
        homepage: textIn(answer, 'homepage'),
        topics: textsIn(answer['topics']),
        license: isMapping(answer['license']) ? textIn(answer['license'], 'spdx_id') : undefined,
      }),
    }),
  };
}

function gitlab({ origin, host, path }: Place): Api {
  return {
    host,
    base: gitlabProject(origin.replace(/^http:/, 'https:') + GITLAB_API, path),
    repository: '?license=true',
    listing: '/repository/tree?per_page=100',
    file: (name) => [`${gitlabFile('', name)}/raw?ref=HEAD`, 'text/plain'],
    facts: (answer) => ({
      url: textIn(answer, 'web_url') ?? `${origin}/${path}`,
      ...defined({
        name: textIn(answer, 'name'),
        description: textIn(answer, 'description'),
        topics: textsIn(answer['topics'] ?? answer['tag_list']),
        license: licenseKey(answer['license']),
      }),
    }),
  };
}

/** GitLab gives the SPDX id in small letters, and `other` for a text that it does not know. */
function licenseKey(license: unknown): string | undefined {
  const key = isMapping(license) ? textIn(license, 'key') : undefined;
  return key === 'other' ? undefined : key;
}

function textIn(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
