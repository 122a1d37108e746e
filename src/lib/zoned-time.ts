/** Times that clocks of a time zone show, as moments and back. */

const DAY = 24 * 3_600_000;

/** The moment at which clocks of the zone show `2026-11-21T14:00`: of two the first; where they skip it, as if they did not. */
export function instantOf(local: string, timeZone: string): Date {
  const shown = Date.parse(`${local}Z`);
  const [before = shown, after = shown] = [-DAY, DAY].map(
    (far) => shown - offsetAt(shown + far, timeZone),
  );
  const isRight = (instant: number) => instant + offsetAt(instant, timeZone) === shown;
  return new Date(!isRight(before) && isRight(after) ? after : before);
}

/** What clocks of the zone show at a moment, with how far they are from UTC: `2026-11-21T14:00:00+01:00`. */
export function zonedText(instant: Date, timeZone: string): string {
  const offset = offsetAt(instant.getTime(), timeZone);
  const clock = new Date(instant.getTime() + offset).toISOString().slice(0, 19);
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${clock}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether clocks of the zone ever show a time: in spring they skip an hour. */
export function isShown(local: string, timeZone: string): boolean {
  return zonedText(instantOf(local, timeZone), timeZone).startsWith(local);
}

/** In milliseconds, east of Greenwich above zero. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name ?? '') ?? [];
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}
