/**
 * The 95 % interval of a proportion by Wilson's score, which also holds near 0 and 1 and for small samples.
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval
 *
 * @returns lower and upper bound, from 0 to 1
 */
export function interval(found: number, tried: number): [number, number] {
  if (tried === 0) return [0, 1];
  const z = 1.96;
  const share = found / tried;
  const spread = z * Math.sqrt((share * (1 - share)) / tried + (z * z) / (4 * tried * tried));
  const middle = share + (z * z) / (2 * tried);
  const scale = 1 + (z * z) / tried;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
