/** Old addresses as rules for web servers. Static pages answer them as well, where a server has no rules. */
import { apiMessages as say } from '#messages/api.ts';
import { quoted, verbatim } from './serving.ts';

export interface Redirect {
  /** Path of the old place as a browser asks for it, base included. */
  readonly from: string;
  /** Path with the base, or a full address. */
  readonly to: string;
  /** Everything below the old place moved along with it. */
  readonly isFolder: boolean;
}

/** `_redirects` as GitLab Pages and others read it: https://docs.gitlab.com/user/project/pages/redirects/ */
export function gitlabRedirects(redirects: readonly Redirect[]): string {
  const exact = redirects.map(({ from, to }) => `${word(from)} ${word(to)} 301\n`);
  const folders = redirects
    .filter(({ isFolder }) => isFolder)
    .map(({ from, to }) => `${word(from)}* ${word(to)}:splat 301\n`);
  return [...exact, ...folders].join('');
}

/**
 * The inside of nginx's `map $uri $moved { include nginx.map; }`; then `if ($moved) { return 301 $moved; }`. All are
 * regular expressions: plain names go into a table that holds none of more than about 50 characters by itself. `$uri` is
 * decoded, and is sent as it is: below a folder it may hold no sign that ends a line or an address.
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

/** A space would end the word. */
function word(place: string): string {
  return place.replaceAll(/\s/g, encodeURIComponent);
}

/** Signs of a regular expression stand for themselves. */
function pattern(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
