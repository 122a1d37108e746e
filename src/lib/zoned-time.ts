/** Converts between local times of a time zone and instants. */

const DAY = 24 * 3_600_000;

/**
 * The instant of a local time such as `2026-11-21T14:00`; the first of two when clocks are set back; for a time that
 * they skip, with the offset from before.
 */
export function instantOf(local: string, timeZone: string): Date {
  const shown = Date.parse(`${local}Z`);
  const [before = shown, after = shown] = [-DAY, DAY].map(
    (far) => shown - offsetAt(shown + far, timeZone),
  );
  const isRight = (instant: number) => instant + offsetAt(instant, timeZone) === shown;
  return new Date(!isRight(before) && isRight(after) ? after : before);
}

/** The local time at an instant, with its offset: `2026-11-21T14:00:00+01:00`. */
export function zonedText(instant: Date, timeZone: string): string {
  const offset = offsetAt(instant.getTime(), timeZone);
  const clock = new Date(instant.getTime() + offset).toISOString().slice(0, 19);
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${clock}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether a local time exists: in spring an hour is skipped. */
export function isShown(local: string, timeZone: string): boolean {
  return zonedText(instantOf(local, timeZone), timeZone).startsWith(local);
}

/** Milliseconds, positive east of Greenwich. */
function offsetAt(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(name ?? '') ?? [];
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -size : size;
}
