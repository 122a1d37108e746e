/** The ids of the SPDX licence list, as the packages of that list give them. */
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import activeIds from 'spdx-license-ids/index.json' with { type: 'json' };
import deprecatedExceptionIds from 'spdx-exceptions/deprecated.json' with { type: 'json' };
import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };

export const LICENSE_IDS: ReadonlySet<string> = new Set(activeIds);
export const DEPRECATED_IDS: ReadonlySet<string> = new Set(deprecatedIds);
export const EXCEPTION_IDS: ReadonlySet<string> = new Set(exceptionIds);
export const DEPRECATED_EXCEPTION_IDS: ReadonlySet<string> = new Set(deprecatedExceptionIds);

const SPELLINGS = new Map(
  [...activeIds, ...deprecatedIds, ...exceptionIds, ...deprecatedExceptionIds].map((id) => [
    id.toLowerCase(),
    id,
  ]),
);

/** The spelling that the list uses, for an id in whatever case. */
export function listedSpelling(id: string): string | undefined {
  return SPELLINGS.get(id.toLowerCase());
}
