/** True for a licence that the SPDX list does not have and that the project describes itself. */
export function isOwnReference(id: string): boolean {
  return /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(id);
}
