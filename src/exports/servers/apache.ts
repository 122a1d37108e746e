import { apiMessages } from '#messages/api.ts';
import { apacheRedirects, type Redirect } from './redirects.ts';
import {
  contentType,
  endingsByType,
  HSTS,
  pattern,
  PLAIN_TYPES,
  quoted,
  type Serving,
  textTypes,
  withCharset,
} from './serving.ts';

const say = apiMessages.servers;

/**
 * For `Include` in a virtual host, after `Define OSPO_SITE /folder/of/the/site`. Needs the modules alias, deflate, dir,
 * filter, headers and mime.
 */
export function apacheConf({ base, rules }: Serving, redirects: readonly Redirect[]): string {
  const types = [...endingsByType()].map(
    ([type, endings]) =>
      `  AddType ${quoted(withCharset(type))} ${endings.map((one) => `.${one}`).join(' ')}`,
  );
  const home =
    base === '/' ? [] : [`RedirectMatch 301 "^${pattern(base.slice(0, -1))}$" ${quoted(base)}`];
  const headers = rules.flatMap(({ place, headers }) => [
    `<LocationMatch ${quoted(`^${pattern(base + place)}$`)}>`,
    ...Object.entries(headers).map(
      ([name, value]) => `  Header always set ${name} ${quoted(value)}`,
    ),
    '</LocationMatch>',
  ]);
  return [
    `# ${say.apache}`,
    ...home,
    apacheRedirects(redirects).trimEnd(),
    `Alias ${quoted(base)} "\${OSPO_SITE}/"`,
    '<Directory "${OSPO_SITE}">',
    '  <Limit GET OPTIONS>',
    '    Require all granted',
    '  </Limit>',
    '  <LimitExcept GET OPTIONS>',
    '    Require all denied',
    '  </LimitExcept>',
    '  Options None',
    '  AllowOverride None',
    // With compression, Apache's ETag never matches (bug 45023); the date does.
    '  FileETag None',
    '  DirectoryIndex index.html',
    `  ErrorDocument 404 ${base}404.html`,
    '  AddDefaultCharset utf-8',
    ...types,
    `  AddOutputFilterByType DEFLATE ${textTypes().join(' ')}`,
    '</Directory>',
    ...[...PLAIN_TYPES.keys()].map(
      (place) =>
        `<Location ${quoted(base + place)}>\n  ForceType ${quoted(contentType(place))}\n</Location>`,
    ),
    ...headers,
    `<Location ${quoted(base)}>`,
    `  Header always set ${HSTS.name} ${quoted(HSTS.value)} "expr=%{HTTPS} == 'on'"`,
    '</Location>',
    '',
  ].join('\n');
}
