/** Words in place of a licence that are none. */
import { licenseChecks as say } from '#messages/licence-checks.ts';
import type { Remark } from './finding.ts';
import { LICENSE_IDS } from './ids.ts';
import { meantBy } from './meant.ts';
import { isNotOpen, saysNothing } from './no-license.ts';

/** "NONE" and "unknown": better leave the key out. */
export function absent(text: string): Remark | undefined {
  if (!saysNothing(text)) return undefined;
  return { code: 'license/absent', message: say.absent(text) };
}

/** "Proprietary" and the like: a program cannot guess which licence is meant. */
export function notALicense(text: string): Remark | undefined {
  if (!isNotOpen(text)) return undefined;
  return { code: 'license/not-a-license', message: say.noLicense(text) };
}

/**
 * "MIT/Apache-2.0" and "MIT, BSD": the separator is ambiguous. If all parts may be names of the same licence, it is
 * named twice.
 */
export function separated(text: string): Remark | undefined {
  const parts = partsOf(text).map((part) => ({ part, ids: meantBy(part) }));
  const [first, ...others] = parts;
  if (!first || others.length === 0) return undefined;
  const shared = first.ids.filter((id) => others.every(({ ids }) => ids.includes(id)));
  if (shared.length > 0) return { code: 'license/name', message: say.twice(text, shared) };
  const ids = parts.map(({ ids: [id, ...more] }) => (more.length === 0 ? id : undefined));
  const advice = ids.every((id) => id !== undefined)
    ? [say.separatorWrite([ids.join(' OR '), ids.join(' AND ')])]
    : parts.flatMap(({ part, ids: meant }) =>
        meant.length > 1 ? [say.separatorPart(part, meant)] : [],
      );
  return { code: 'license/separator', message: [say.separator, ...advice].join(' ') };
}

function partsOf(text: string): string[] {
  const words = text.split(/\s+/);
  if (words.every((word) => LICENSE_IDS.has(word))) return words;
  return text
    .split(/and\/or|[/,;|&]+/i)
    .map((part) => part.trim())
    .filter(Boolean);
}
