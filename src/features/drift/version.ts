/** The numbers of the version in a tag; undefined without any, or for a pre-release. */
function versionNumbers(tag: string): number[] | undefined {
  if (/(?:^|[^a-z])(?:alpha|beta|dev|nightly|pre|preview|rc|snapshot)(?![a-z])/i.test(tag))
    return undefined;
  // The name before the version may contain numbers too: hepmc3-3.2.1, @scope/name@1.2.
  const found = tag.match(/\d+(?:[._-]\d+)*/g)?.at(-1);
  const numbers = found?.split(/[._-]/).map(Number);
  return numbers?.every(Number.isSafeInteger) ? numbers : undefined;
}

/**
 * True when both are versions and the first is older. `1.2` and `1.2.0` are equal; calendar versions are compared only
 * with each other.
 */
export function isBehind(one: string, other: string): boolean {
  const [a, b] = [versionNumbers(one), versionNumbers(other)];
  if (!a || !b || isDate(a) !== isDate(b)) return false;
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function isDate([year = 0]: readonly number[]): boolean {
  return year >= 1900;
}
