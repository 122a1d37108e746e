/** Words that stand where a licence should, and are none. */
import { choice, type Remark } from './finding.ts';
import { LICENSE_IDS } from './ids.ts';
import { suggestLicenses } from './suggest.ts';

const ABSENT =
  /^(?:none|noassertion|unknown|undecided|undefined|null|n\/?a|not (?:stated|known|applicable|yet.*)|no licen[cs]e|unlicen[cs]ed|tb[cd]|to be (?:confirmed|decided|defined)|[?-]+)$/i;

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

/** "MIT/Apache-2.0" and "MIT, BSD": what the sign means is not said. */
export function separated(text: string): Remark | undefined {
  const parts = partsOf(text);
  if (parts.length < 2) return undefined;
  const ids = parts.map(bestGuess);
  const example = ids.every((id) => id !== undefined)
    ? ` Write ${choice([ids.join(' OR '), ids.join(' AND ')])}.`
    : '';
  const message = `Say how these licences go together: OR if the user may choose, AND if all apply.${example}`;
  return { code: 'license/separator', message };
}

function partsOf(text: string): string[] {
  const words = text.split(/\s+/);
  if (words.every((word) => LICENSE_IDS.has(word))) return words;
  return text.split(/\s*(?:and\/or|[/,;|&]+)\s*/i).filter(Boolean);
}

function bestGuess(part: string): string | undefined {
  if (LICENSE_IDS.has(part.replace(/\+$/, ''))) return part;
  const { ids, isComplete } = suggestLicenses(part);
  return isComplete && ids.length === 1 ? ids[0] : undefined;
}
