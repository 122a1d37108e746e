/** The licences that the program can explain, by SPDX id. */
import { contentLicenses } from './content-licenses.ts';
import { hardwareLicenses } from './hardware-licenses.ts';
import type { LicenseFact } from './license-fact.ts';
import { permissiveLicenses } from './permissive-licenses.ts';
import { withoutPlus } from './plus.ts';
import { strongLicenses } from './strong-licenses.ts';
import { weakLicenses } from './weak-licenses.ts';
import { own } from '../lib/records.ts';

export const licenseFacts: Readonly<Record<string, LicenseFact>> = {
  ...permissiveLicenses,
  ...weakLicenses,
  ...strongLicenses,
  ...hardwareLicenses,
  ...contentLicenses,
};

/**
 * The facts of one licence, or undefined if it is not known. `+` ("or any later version", SPDX 2.3, annex D) is
 * ignored.
 */
export function licenseFact(id: string): LicenseFact | undefined {
  return own(licenseFacts, withoutPlus(id));
}
