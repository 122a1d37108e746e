import { contentType, endingsByType, HSTS, PLAIN_TYPES, type Serving } from './serving.ts';

/**
 * `_headers` for Netlify, Cloudflare Pages and others. They join the values of all rules for a path, so a header that
 * differs by path is only listed where it differs from the default; the policy is in each page as well.
 */
export function headersFile({ base, rules }: Serving): string {
  const often = new Set(
    rules
      .flatMap(({ headers }) => Object.keys(headers))
      .filter((name, index, all) => all.indexOf(name) !== index),
  );
  const usual = rules.map(({ place, headers }) => ({
    place,
    headers: Object.entries(headers).filter(([name]) => place !== '*' || !often.has(name)),
  }));
  const endings = [...endingsByType().values()].flat();
  const types = [
    ...endings.map((ending) => ({ place: `*.${ending}`, file: `x.${ending}` })),
    ...[...PLAIN_TYPES.keys()].map((place) => ({ place, file: place })),
  ].map(({ place, file }) => ({
    place,
    headers: [['content-type', contentType(file)]] as [string, string][],
  }));
  return [{ place: '*', headers: [[HSTS.name, HSTS.value]] }, ...usual, ...types]
    .filter(({ headers }) => headers.length > 0)
    .map(
      ({ place, headers }) =>
        `${base}${place}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    )
    .join('');
}
