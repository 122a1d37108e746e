/** The forms of small texts, without the checker: what runs in a browser imports them from here. */

/** The form of an id: lower-case words of letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A digital object identifier without its resolver. */
export const DOI_PATTERN = /^10\.\d{4,9}\/\S+$/;

/** A BCP 47 tag of a language, such as `en` or `pt-BR`. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;

const DOMAIN = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** True for what `webAddress` accepts: http or https at a host with a full name. */
export function isWebAddress(text: string): boolean {
  const { protocol = '', hostname = '' } = URL.parse(text) ?? {};
  return /^https?:\/\//i.test(text) && /^https?:$/.test(protocol) && DOMAIN.test(hostname);
}

/** True for what `day` accepts: a day of the calendar, `2026-11-21`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
