/** The changelog, by version, in the form of https://keepachangelog.com/en/1.1.0/. */

export interface Release {
  readonly version: string;
  /** A day; absent where nothing has been published yet. */
  readonly date?: string | undefined;
  /** Such as `Changed` → its points, each in one line. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

export const UNRELEASED = 'Unreleased';

/** The newest first, as they stand. */
export function releasesIn(text: string): Release[] {
  return partsOf(text, '## ').map(({ heading, body }) => {
    const [version = '', date] = heading.split(' - ');
    const groups = partsOf(body, '### ').map(
      (group) => [group.heading, partsOf(group.body, '- ').map(pointOf)] as const,
    );
    return { version, date, groups: new Map(groups) };
  });
}

interface Part {
  readonly heading: string;
  readonly body: string;
}

/** What follows each line that begins with a sign, up to the next. */
function partsOf(text: string, sign: string): Part[] {
  return `\n${text}`
    .split(`\n${sign}`)
    .slice(1)
    .map((part) => {
      const [heading = '', ...rows] = part.split('\n');
      return { heading: heading.trim(), body: rows.join('\n') };
    });
}

function pointOf({ heading, body }: Part): string {
  return `${heading} ${body}`.replaceAll(/\s+/g, ' ').trim();
}

/** Numbers count as such: 1.10.0 is newer than 1.9.0. */
export function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}

/**
 * Those that are new for an instance, also what is not published yet.
 *
 * @param since the version that the instance fits; all of them where that is not known.
 */
export function releasesSince(releases: readonly Release[], since: string | undefined): Release[] {
  return releases.filter(
    ({ version, groups }) =>
      groups.size > 0 && (since === undefined || version === UNRELEASED || isNewer(version, since)),
  );
}
