/** SPDX's values for no licence, in any case. */

/** The licence is not stated. */
export const NOASSERTION = 'NOASSERTION';

export function isNoassertion(text: string): boolean {
  return text.toUpperCase() === NOASSERTION;
}

/** It is stated that there is no licence. */
export function isNone(text: string): boolean {
  return text.toUpperCase() === 'NONE';
}

const ABSENT =
  /^(?:none|noassertion|unknown|undecided|undefined|null|n\/?a|not (?:stated|known|applicable|licen[cs]ed|yet.*)|(?:no|without(?: a)?)[ _-]?licen[cs]e(?: yet| file)?|un-?licen[cs]ed|tb[cd]|to be (?:confirmed|decided|defined)|[?-]+)$/i;

/** The same in people's own words: "not yet", "TBD", "?". */
export function saysNothing(text: string): boolean {
  return ABSENT.test(text.trim());
}

const NOT_OPEN =
  /\b(?:proprietary|commercial|closed|confidential|internal|copyright(?:ed)?|all rights reserved|custom|freeware|shareware|other|own|see|public domain|source available|open source|free software)\b/i;

/** Ids have hyphens, and such words in them: `Sendmail-Open-Source-1.1`. */
const LIKE_ID = /^[A-Za-z]+-[\w.-]+$/;

const KIND = /^(?:public-domain|source-available|(?:open|closed)-source|free-software)$/i;

/** "Proprietary", "public domain" and the like, which name no licence. */
export function isNotOpen(text: string): boolean {
  return LIKE_ID.test(text) ? KIND.test(text) : NOT_OPEN.test(text);
}
