/**
 * True when something was looked at as long ago, or at a moment that is still to come: a clock was ahead then, and
 * nobody knows when it was.
 *
 * @param date ISO 8601; a month counts as its beginning.
 * @param age milliseconds.
 */
export function isOver(date: string, age: number, now: Date): boolean {
  const passed = now.getTime() - Date.parse(date);
  return passed < 0 || passed >= age;
}
