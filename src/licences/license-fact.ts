/**
 * Permissions, conditions and limitations of a licence, as tags of choosealicense.com. `osi` follows the SPDX licence
 * list; absent where the list does not say.
 */
import type { Artefact } from '../schemas/entry.ts';

export type LicenseClass = 'permissive' | 'weak' | 'strong' | 'public-domain';

export const USE = ['commercial-use', 'modifications', 'distribution', 'private-use'] as const;
export const USE_AND_PATENTS = [...USE, 'patent-use'] as const;
export const NO_WARRANTY = ['warranty', 'liability'] as const;

export type Permission = (typeof USE_AND_PATENTS)[number];

export type Condition =
  | 'include-copyright'
  | 'include-copyright--source'
  | 'document-changes'
  | 'disclose-source'
  | 'network-use-disclose'
  | 'same-license'
  | 'same-license--file'
  | 'same-license--library';

export type Limitation = 'warranty' | 'liability' | 'trademark-use' | 'patent-use';

export interface LicenseFact {
  readonly name: string;
  readonly class: LicenseClass;
  /** The artefacts for which it was written. */
  readonly domains: readonly Artefact[];
  readonly osi?: boolean;
  /** Address of its text. */
  readonly text: string;
  /** Addresses of texts of the same value in several languages, by BCP 47 tag. */
  readonly equalTexts?: Readonly<Record<string, string>>;
  readonly permissions: readonly Permission[];
  readonly conditions: readonly Condition[];
  readonly limitations: readonly Limitation[];
}
