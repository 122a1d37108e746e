/** The id without the `+` that means "or any later version" (SPDX 2.3, annex D). */
export function withoutPlus(id: string): string {
  return id.endsWith('+') ? id.slice(0, -1) : id;
}
