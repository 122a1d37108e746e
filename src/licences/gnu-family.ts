/** `GPL-3.0` for `GPL-3.0-only`, `GPL-3.0-or-later` and `GPL-3.0`; undefined for licences other than GNU's. */
export function gnuFamily(id: string): string | undefined {
  return /^((?:[AL]?GPL|GFDL)-\d\.\d(?:-(?:no-)?invariants)?)(?:-only|-or-later)?$/.exec(id)?.[1];
}
