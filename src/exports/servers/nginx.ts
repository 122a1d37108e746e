/** Files for nginx: maps for its `http` block, the content of a `server` block, and the two in a container. */
import { apiMessages } from '#messages/api.ts';
import { nginxMap, type Redirect } from './redirects.ts';
import {
  byHeader,
  endingsByType,
  HSTS,
  PLAIN_TYPES,
  pattern,
  quoted,
  type Serving,
  textTypes,
} from './serving.ts';

const say = apiMessages.servers;

/** Headers by path, and the old addresses. */
export function nginxHttp({ base, rules }: Serving, redirects: readonly Redirect[]): string {
  const headers = [...byHeader(rules)].map(([name, lines]) =>
    mapOf(
      '$uri',
      variable(name),
      lines.map(({ place, value }) => `${quoted(`~^${pattern(base + place)}$`)} ${quoted(value)};`),
    ),
  );
  const moved = nginxMap(redirects).trimEnd().split('\n');
  return [
    `# ${say.nginxHttp}`,
    ...headers,
    mapOf('$https', variable(HSTS.name), [`on ${quoted(HSTS.value)};`]),
    mapOf('$uri', '$ospo_moved', moved),
  ].join('\n');
}

/** The location of the site; `$ospo_site` is the folder with its files. */
export function nginxServer({ base, rules }: Serving): string {
  const types = [...endingsByType()].map(([type, endings]) => `    ${type} ${endings.join(' ')};`);
  const names = [...byHeader(rules).keys(), HSTS.name];
  const home = base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`];
  return [
    `# ${say.nginxServer}`,
    'absolute_redirect off;',
    ...home,
    `location ${base} {`,
    '  if ($ospo_moved) { return 301 $ospo_moved; }',
    '  alias $ospo_site/;',
    '  index index.html;',
    `  error_page 404 ${base}404.html;`,
    '  types {',
    ...types,
    '  }',
    '  default_type text/plain;',
    ...[...PLAIN_TYPES].map(
      ([place, type]) => `  location = ${base}${place} { default_type ${type}; }`,
    ),
    '  charset utf-8;',
    `  charset_types ${notHtml(textTypes())};`,
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1024;',
    `  gzip_types ${notHtml(textTypes())};`,
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '}',
    '',
  ].join('\n');
}

/** The one folder that a container may write to. */
const SCRATCH = '/tmp';
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** A whole configuration, for a container with the site in `/srv/site`. It names nobody in a log. */
export function nginxContainer(): string {
  return [
    `# ${say.nginxContainer}`,
    'worker_processes auto;',
    'daemon off;',
    `pid ${SCRATCH}/nginx.pid;`,
    'error_log stderr;',
    'events {}',
    'http {',
    '  access_log off;',
    '  server_tokens off;',
    ...TEMPORARY.map((kind) => `  ${kind}_temp_path ${SCRATCH}/${kind};`),
    '  include nginx-http.conf;',
    '  server {',
    '    listen 8080;',
    '    set $ospo_site /srv/site;',
    '    include nginx-server.conf;',
    '  }',
    '}',
    '',
  ].join('\n');
}

function mapOf(of: string, to: string, lines: readonly string[]): string {
  return `map ${of} ${to} {\n  default "";\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

function variable(header: string): string {
  return `$ospo_${header.replaceAll('-', '_')}`;
}

/** text/html is always included, and nginx warns of duplicates. */
function notHtml(types: readonly string[]): string {
  return types.filter((type) => type !== 'text/html').join(' ');
}
