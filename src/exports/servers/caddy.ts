import { apiMessages } from '#messages/api.ts';
import { caddyRedirects, type Redirect } from './redirects.ts';
import {
  byHeader,
  contentType,
  endingsByType,
  HSTS,
  pattern,
  PLAIN_TYPES,
  type Serving,
  verbatim,
} from './serving.ts';

const say = apiMessages.servers;

/** For `import` in a site of a Caddyfile, after `root * /folder/of/the/site`. */
export function caddyfile({ base, rules }: Serving, redirects: readonly Redirect[]): string {
  const headers = [...byHeader(rules)].map(([name, lines]) => ({
    name,
    variable: `ospo_${name.replaceAll('-', '_')}`,
    lines,
  }));
  const maps = headers.flatMap(({ variable, lines }) => [
    `map {path} {${variable}} {`,
    ...lines.map(
      ({ place, value }) => `\t${verbatim(`~^${pattern(base + place)}$`)} ${verbatim(value)}`,
    ),
    '\tdefault ""',
    '}',
  ]);
  const types = [...endingsByType()].flatMap(([, endings], index) => [
    `@ospo_type_${index} path_regexp ${verbatim(`^${pattern(base)}.*\\.(?:${endings.join('|')})$`)}`,
    `header @ospo_type_${index} content-type ${verbatim(contentType(`x.${endings[0] as string}`))}`,
  ]);
  const plain = [...PLAIN_TYPES.keys()].map(
    (place) => `header ${base}${place} content-type ${verbatim(contentType(place))}`,
  );
  const home = base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`];
  return [
    `# ${say.caddy}`,
    'encode gzip',
    ...home,
    caddyRedirects(redirects).trimEnd(),
    ...maps,
    ...headers.flatMap(({ name, variable }) => [
      `@${variable} {`,
      `\tpath ${base}*`,
      `\texpression {${variable}} != ""`,
      '}',
      `header @${variable} ${name} {${variable}}`,
    ]),
    ...types,
    ...plain,
    '@ospo_tls {',
    `\tpath ${base}*`,
    '\tprotocol https',
    '}',
    `header @ospo_tls ${HSTS.name} ${verbatim(HSTS.value)}`,
    `handle_path ${base}* {`,
    '\t@ospo_write not method GET HEAD OPTIONS',
    '\trespond @ospo_write 405',
    '\tfile_server',
    '}',
    'handle_errors {',
    `\t@ospo_missing path ${base}*`,
    '\thandle @ospo_missing {',
    '\t\trewrite * /404.html',
    '\t\theader content-type "text/html; charset=utf-8"',
    '\t\theader cache-control no-cache',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
}
