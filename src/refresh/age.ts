/**
 * True when the date is at least `age` in the past, or in the future: a clock was wrong then, and the age is unknown.
 *
 * @param date ISO 8601; a month counts as its beginning.
 * @param age milliseconds.
 */
export function isOver(date: string, age: number, now: Date): boolean {
  const passed = now.getTime() - Date.parse(date);
  return passed < 0 || passed >= age;
}
