/** Redirects as rules for web servers. Static redirect pages exist too, for servers without rules. */
import { apiMessages as say } from '#messages/api.ts';
import { quoted, verbatim } from './serving.ts';

export interface Redirect {
  /** Requested path, with the base. */
  readonly from: string;
  /** Path with the base, or an absolute address. */
  readonly to: string;
  /** Also redirects everything below the path. */
  readonly isFolder: boolean;
}

/** `_redirects` for GitLab Pages and others: https://docs.gitlab.com/user/project/pages/redirects/ */
export function gitlabRedirects(redirects: readonly Redirect[]): string {
  const exact = redirects.map(({ from, to }) => `${word(from)} ${word(to)} 301\n`);
  const folders = redirects
    .filter(({ isFolder }) => isFolder)
    .map(({ from, to }) => `${word(from)}* ${word(to)}:splat 301\n`);
  return [...exact, ...folders].join('');
}

/**
 * The content of nginx's `map $uri $moved { include nginx.map; }`; then `if ($moved) { return 301 $moved; }`. All are
 * regular expressions, since the hash table for plain names is limited to about 50 characters by default. `$uri` is
 * decoded and sent unencoded: below a folder, it must not contain characters that end a line or an address.
 */
export function nginxMap(redirects: readonly Redirect[]): string {
  const rules = redirects.map(({ from, to, isFolder }) => {
    const below = isFolder ? ['(?<below>[\\w./~-]*)', '$below'] : ['', ''];
    return `${quoted(`~^${pattern(from)}${below[0]}$`)} ${quoted(`${to}${below[1]}`)};\n`;
  });
  return `# ${say.nginxReload}\n${rules.join('')}`;
}

/** Directives of Apache's mod_alias, for `Include` or `.htaccess`. */
export function apacheRedirects(redirects: readonly Redirect[]): string {
  return redirects
    .map(({ from, to, isFolder }) => {
      const below = isFolder ? ['(.*)', '$1'] : ['', ''];
      return `RedirectMatch 301 ${quoted(`^${pattern(from)}${below[0]}$`)} ${quoted(`${to}${below[1]}`)}\n`;
    })
    .join('');
}

/** Directives for a site of a Caddyfile. */
export function caddyRedirects(redirects: readonly Redirect[]): string {
  return redirects
    .map(({ from, to, isFolder }, index) => {
      const name = `ospo_moved_${index}`;
      const below = isFolder ? ['(.*)', `{re.${name}.1}`] : ['', ''];
      return (
        `@${name} path_regexp ${name} ${verbatim(`^${pattern(from)}${below[0]}$`)}\n` +
        `redir @${name} ${verbatim(`${to}${below[1]}`)} 301\n`
      );
    })
    .join('');
}

/** Spaces separate words in these files. */
function word(place: string): string {
  return place.replaceAll(/\s/g, encodeURIComponent);
}

/** Escapes a path for a regular expression. */
function pattern(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
