/** What `publiccode.yml` still takes, and has something better for. */
import { manifestRules as say } from '#messages/manifest-rules.ts';
import type { Path } from '../../instance/yaml/position.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { valueAt } from '../../lib/records.ts';
import { LATEST, VERSIONS } from './publiccode-words.ts';
import { country } from './words.ts';

export interface RuleRemark {
  readonly path: Path;
  readonly message: string;
}

/** Keys that the format has given up, with the one that took their place. */
const DEPRECATED_KEYS: readonly (readonly [path: readonly string[], instead?: string])[] = [
  [['monochromeLogo'], 'logo'],
  [['inputTypes']],
  [['outputTypes']],
  [['legal', 'repoOwner'], 'organisation.name'],
  [['legal', 'authorsFile']],
  [['it'], 'supports'],
  [['IT'], 'supports'],
];

/** What is still read, and has something better. */
export function publiccodeRemarks(value: unknown): RuleRemark[] {
  return [...oldVersion(value), ...deprecatedKeys(value), ...lowerCase(value)];
}

function oldVersion(value: unknown): RuleRemark[] {
  const path = ['publiccodeYmlVersion'];
  const version = String(valueAt(value, ...path));
  const isOld = VERSIONS.includes(version) && !/^0(?:\.7(?:\.0)?)?$/.test(version);
  return isOld ? [{ path, message: say.oldVersion(LATEST) }] : [];
}

function deprecatedKeys(value: unknown): RuleRemark[] {
  const texts = valueAt(value, 'description');
  const names = Object.keys(isMapping(texts) ? texts : {}).map(
    (tag) => [['description', tag, 'genericName']] as const,
  );
  return [...DEPRECATED_KEYS, ...names].flatMap(([path, instead]) => {
    if ((valueAt(value, ...path) ?? null) === null) return [];
    return [{ path, message: instead ? say.deprecatedFor(instead) : say.deprecated }];
  });
}

function lowerCase(value: unknown): RuleRemark[] {
  return ['countries', 'unsupportedCountries'].flatMap((key) => {
    const listed = valueAt(value, 'intendedAudience', key);
    if (!Array.isArray(listed)) return [];
    return listed.flatMap((code: unknown, index) => {
      const isLower = typeof code === 'string' && /^[a-z]{2}$/.test(code);
      if (!isLower || !country.safeParse(code).success) return [];
      return [
        { path: ['intendedAudience', key, index], message: say.lowerCase(code.toUpperCase()) },
      ];
    });
  });
}
