/** Words that stand where a licence should, and are none. */
import { choice, type Remark } from './finding.ts';
import { LICENSE_IDS } from './ids.ts';
import { meantBy } from './meant.ts';

const ABSENT =
  /^(?:none|noassertion|unknown|undecided|undefined|null|n\/?a|not (?:stated|known|applicable|licen[cs]ed|yet.*)|(?:no|without(?: a)?)[ _-]?licen[cs]e(?: yet| file)?|un-?licen[cs]ed|tb[cd]|to be (?:confirmed|decided|defined)|[?-]+)$/i;

const NOT_OPEN =
  /\b(?:proprietary|commercial|closed|confidential|internal|copyright(?:ed)?|all rights reserved|custom|freeware|shareware|other|own|see|public domain|source available|open source|free software)\b/i;

/** "NONE" and "unknown": a key without a value says the same, and honestly. */
export function absent(text: string): Remark | undefined {
  if (!ABSENT.test(text.trim())) return undefined;
  const message = `"${text}" is no licence. Leave the key out as long as the licence is not known.`;
  return { code: 'license/absent', message };
}

/** "Proprietary" and the like: it is not for a program to guess which licence is meant. */
export function notALicense(text: string): Remark | undefined {
  if (!NOT_OPEN.test(text) || /^[A-Za-z]+-[\w.-]+$/.test(text)) return undefined;
  const message =
    `"${text}" names no licence. If there is one of its own, write "LicenseRef-" and a name, and keep its text ` +
    'in the repository.';
  return { code: 'license/not-a-license', message };
}

/**
 * "MIT/Apache-2.0" and "MIT, BSD": what the sign means is not said. When all parts may be names of one licence, it is
 * named twice.
 */
export function separated(text: string): Remark | undefined {
  const parts = partsOf(text).map((part) => ({ part, ids: meantBy(part) }));
  const [first, ...others] = parts;
  if (!first || others.length === 0) return undefined;
  const shared = first.ids.filter((id) => others.every(({ ids }) => ids.includes(id)));
  if (shared.length > 0) {
    const message = `"${text}" names one licence more than once. Write ${choice(shared)}.`;
    return { code: 'license/name', message };
  }
  const ids = parts.map(({ ids: [id, ...more] }) => (more.length === 0 ? id : undefined));
  const advice = ids.every((id) => id !== undefined)
    ? [` Write ${choice([ids.join(' OR '), ids.join(' AND ')])}.`]
    : parts.flatMap(({ part, ids: meant }) =>
        meant.length > 1 ? [` "${part}" may be ${choice(meant)}.`] : [],
      );
  const message = `Say how these licences go together: OR if the user may choose, AND if all apply.${advice.join('')}`;
  return { code: 'license/separator', message };
}

function partsOf(text: string): string[] {
  const words = text.split(/\s+/);
  if (words.every((word) => LICENSE_IDS.has(word))) return words;
  return text
    .split(/and\/or|[/,;|&]+/i)
    .map((part) => part.trim())
    .filter(Boolean);
}
