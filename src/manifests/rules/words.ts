/** Small texts that several formats hold to, each as its specification wants it. */
import { z } from 'astro/zod';

import { manifestRules as say } from '#messages/manifest-rules.ts';
import { checkExpression } from '../../licences/check.ts';
import { isDay } from '../../schemas/patterns.ts';

/** YAML gives `1.0` as a number and `no` of a list of words as a text; a format that wants a text takes both. */
export const scalar = z.preprocess(
  (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
  z.string(),
);

export const filled = scalar.refine((text) => text !== '', say.text);

/** Nothing written behind a key is as good as no key. */
export const maybe = <Inner extends z.ZodType>(inner: Inner) => inner.nullish();

/** A list that has to hold something. */
export const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1, say.atLeastOne);

/** As readers count: a letter with its accents is one. */
export function signs(text: string): number {
  return EACH_IS_ONE.test(text) ? text.length : [...segmenter.segment(text)].length;
}
/** ASCII without the carriage return, which is one with the end of its line: counted at a hundredth of the cost. */
const EACH_IS_ONE = /^[\n\x20-\x7E]*$/;
const segmenter = new Intl.Segmenter('en');

export const atMost = (most: number) =>
  filled.refine((text) => text.length <= most || signs(text) <= most, say.most(most));

/** An address of any scheme. */
export const address = scalar.refine((text) => {
  const { host = '', pathname = '', protocol = '' } = parsed(text) ?? {};
  return protocol !== '' && (host !== '' || pathname !== '');
}, say.address);

export const webAddress = scalar.refine(isWeb, say.webAddress);

export function isWeb(text: string): boolean {
  const { host = '', protocol = '' } = parsed(text) ?? {};
  return /^https?:$/.test(protocol) && host !== '';
}

function parsed(text: string): URL | undefined {
  return /\s/.test(text) ? undefined : (URL.parse(text) ?? undefined);
}

export const email = scalar.refine((text) => z.email().safeParse(text).success, say.email);

export const date = scalar.refine(isDay, say.day);

/** What stops an expression from being one; whether a licence suits is no matter of its form. */
const REMARKS = /^license\/(?:case|deprecated-id|not-osi-approved|or-later|unsuited)$/;

export const spdxExpression = filled.refine(
  (text) => checkExpression(text, 'software').every(({ code }) => REMARKS.test(code)),
  say.licence,
);

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * A tag of a language as BCP 47 has it: the shortest code, so `en` and not `eng`, and a hyphen, so `en-GB` and not
 * `en_GB` (https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1). Of codes with three letters only the form is known.
 */
export function isLanguage(text: string): boolean {
  const [language = '', ...rest] = text.split('-');
  const [canonical] = canonicalOf(text);
  if (canonical === undefined || !/^[a-z]{2,3}$/i.test(language)) return false;
  if (language.length === 3) return canonicalOf(language)[0]?.length === 3;
  const region = rest.find((part) => /^[a-z]{2}$/i.test(part));
  return (
    languages.of(language) !== undefined &&
    (region === undefined || regions.of(region.toUpperCase()) !== undefined)
  );
}

function canonicalOf(text: string): string[] {
  try {
    return Intl.getCanonicalLocales(text);
  } catch {
    // It throws for whatever has not the form of a tag.
    return [];
  }
}

export const language = scalar.refine(isLanguage, say.language);

/** In upper or in lower case, as ISO 3166-1 alpha-2 assigns them; `EU` and private codes are none. */
export const country = scalar.refine(
  (text) =>
    /^(?:[A-Z]{2}|[a-z]{2})$/.test(text) &&
    !/^(?:A[A-]|Q[M-Z]|X[A-Z]|Z{2}|E[UZ]|UN|AC|CP|CQ|DG|EA|IC|TA)$/i.test(text) &&
    regions.of(text.toUpperCase()) !== undefined,
  say.country,
);

/** https://www.rfc-editor.org/rfc/rfc6838#section-4.2 */
export const mediaType = scalar.refine(
  (text) => /^ *[a-z0-9][\w!#$&^-]{0,126}\/[a-z0-9][\w!#$&^.+-]{0,126} *$/i.test(text),
  say.mediaType,
);

/** A web address with a host, or a URN (https://www.rfc-editor.org/rfc/rfc2141). */
export function isUri(text: string): boolean {
  if (/^urn:/i.test(text)) return /^urn:[a-z0-9][a-z0-9-]{0,31}:[^\s/?#][^\s?#]*$/i.test(text);
  const { host = '' } = parsed(text) ?? {};
  return host !== '';
}

export const uri = scalar.refine(isUri, say.uri);
