/** Patterns of small texts, without zod, for code in browsers. */

/** An id: lower-case words of letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Device names of Windows, which cannot be file names there, whatever their extension. */
const DEVICE_PATTERN = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** True for what `id` accepts: the form of an id, at most 80 characters, and a name that every system can store. */
export function isId(text: string): boolean {
  return text.length <= 80 && ID_PATTERN.test(text) && !isDeviceName(text);
}

export function isDeviceName(text: string): boolean {
  return DEVICE_PATTERN.test(text);
}

/**
 * Invisible characters, and those that change the text direction: file and page would read differently
 * (CVE-2021-42574). Joiners and variation selectors are allowed: scripts and emoji need them.
 */
export const HIDDEN =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/u;

/** True for a text without invisible characters that is not empty to a reader. */
export function isVisible(text: string): boolean {
  return !HIDDEN.test(text) && (text === '' || /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));
}

/** A tag of HTML. Type parameters such as `vector<T>` and comparisons do not match. */
const ELEMENT =
  /<\/?(?:a|abbr|b|big|br|center|code|del|div|em|font|h[1-6]|hr|i|iframe|img|kbd|li|ol|p|pre|q|s|script|small|span|strong|style|sub|sup|svg|table|td|tr|u|ul)(?:[\s/][^<>]*)?>/i;

/** True for text without HTML tags, which a page would show as they are. */
export function isPlain(text: string): boolean {
  return !ELEMENT.test(text);
}

/** True for an address without user, password or invisible characters, which a published page would reveal or hide. */
export function isPublicAddress(text: string): boolean {
  const { username, password } = URL.parse(text) ?? { username: '', password: '' };
  return (
    username === '' && password === '' && !HIDDEN.test(text) && !/[^\S\t\n\r]/.test(text.trim())
  );
}

/** A digital object identifier without its resolver. */
export const DOI_PATTERN = /^10\.\d{4,9}\/\S+$/;

/** BCP 47 language tag, such as `en` or `pt-BR`. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;

const DOMAIN = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/**
 * True for what `webAddress` accepts: http or https, at a fully qualified host, without credentials or invisible
 * characters.
 */
export function isWebAddress(text: string): boolean {
  const { protocol = '', hostname = '' } = URL.parse(text) ?? {};
  const isWeb = /^https?:\/\//i.test(text) && /^https?:$/.test(protocol);
  return isWeb && DOMAIN.test(hostname) && isPublicAddress(text);
}

/** True for what `day` accepts: a day of the calendar, `2026-11-21`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Path of a picture in a repository: `docs/board.png`, `./board.png`, or from its root `/docs/board.png`. */
export const PICTURE_PATH =
  /^(?![a-z][a-z\d+.-]*:|\/\/)[^\p{Cc}\\?#]{1,300}\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/iu;

/** Whether a date, with an optional time, exists in the calendar: `2026-11-21`, `2026-11-21T14:00`. */
export function existsInCalendar(moment: string): boolean {
  const [date = '', time = '00:00'] = moment.split('T');
  const [year, month = '01', day = '01'] = date.split('-');
  const whole = `${year}-${month}-${day}T${time}:00.000Z`;
  const parsed = new Date(whole);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString() === whole;
}
