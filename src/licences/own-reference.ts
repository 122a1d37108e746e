/** True for a licence outside the SPDX list that the project itself defines. */
export function isOwnReference(id: string): boolean {
  return /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(id);
}
