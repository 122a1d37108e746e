/** What SPDX writes in place of a licence, in whatever letters people write it. */

/** Nobody says which licence there is. */
export const NOASSERTION = 'NOASSERTION';

export function isNoassertion(text: string): boolean {
  return text.toUpperCase() === NOASSERTION;
}

/** It is said that there is no licence. */
export function isNone(text: string): boolean {
  return text.toUpperCase() === 'NONE';
}
