/** SPDX's values for no licence, in any case. */

/** The licence is not stated. */
export const NOASSERTION = 'NOASSERTION';

export function isNoassertion(text: string): boolean {
  return text.toUpperCase() === NOASSERTION;
}

/** It is stated that there is no licence. */
export function isNone(text: string): boolean {
  return text.toUpperCase() === 'NONE';
}
