import { importReasons as because } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { canonicalRepository } from '../../schemas/repository-url.ts';
import { each, firstAt, note, type Item } from '../../schemas/manifest/node.ts';
import { quietLine } from '../text.ts';
import { isPublicAddress } from '../values.ts';
import { notARepository } from '../../instance/validate/repository-page.ts';
import { forgeKindOf } from '../../schemas/forges/forges.ts';
import type { DraftValues } from '../../schemas/draft.ts';
import { own } from '../../lib/records.ts';

const SHORTHANDS: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** The canonical address of a repository from any spelling that tools write; undefined for other texts. */
export function repositoryAddress(text: string): string | undefined {
  const address = webForm(text.trim());
  if (!isPublicAddress(address)) return undefined;
  const url = canonicalRepository(address);
  const found = notARepository(url, forgeKindOf(new URL(url).host));
  if (new URL(url).pathname.length < 2) return undefined;
  return found ? found.repository : url;
}

/** True if the host is known to serve repositories, whatever the key is called. */
export function isRepositoryAddress(text: string): boolean {
  const { host = '', pathname = '' } = URL.parse(text) ?? {};
  const isForge = forgeKindOf(host) !== undefined || /^(?:git|codebase|bitbucket)\./.test(host);
  return isForge && repositoryAddress(text) !== undefined && pathname.split('/').length > 2;
}

/** Converts `git@host:path`, `ssh://git@host/path`, `git+https://…` and `github:owner/name` to a web address. */
function webForm(text: string): string {
  const [, forge, path] = /^(github|gitlab|bitbucket):([\w.-]+\/[\w./-]+)$/.exec(text) ?? [];
  if (forge && path) return `https://${own(SHORTHANDS, forge) ?? ''}/${path}`;
  return text
    .replace(/^(?:scm:)?git\+/, '')
    .replace(/^[\w.-]+@([\w.-]+):(?!\/)/, 'https://$1/')
    .replace(/^(?:git|ssh):\/\/(?:[\w.-]+@)?([\w.-]+)(?::\d+)?\//, 'https://$1/')
    .replace(/^https:\/\/git@/, 'https://')
    .replace(/#.*/s, '');
}

/** The repositories in a key: a text, an object or a list; wrong ones are noted. */
export function takeRepositories(item: Item): DraftValues['repositories'] {
  const found = each(item).flatMap((one) => {
    const text = quietLine(isMapping(one.value) ? firstAt(one, 'url', '@id', 'id') : one) ?? '';
    const url = repositoryAddress(text);
    if (!url) note(one, 'manifest/value', because.repository);
    else if (isCut(text, url)) note(one, 'manifest/value', because.cut(url));
    return url ? [url] : [];
  });
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** True where more was cut off than a page of the forge, a branch or `.git`. */
function isCut(text: string, url: string): boolean {
  const whole = canonicalRepository(webForm(text.trim()));
  const rest = whole.startsWith(`${url}/`) ? whole.slice(url.length + 1) : '';
  return (
    rest !== '' &&
    !/^(?:-|tree|blob|raw|src|releases|issues|wiki|pulls?|commits?)(?:\/|$)/.test(rest)
  );
}
