/** What a release says of itself: its section of the changelog. */

/** @throws one sentence, where the tag is not that of the version, or the changelog does not have it. */
export function releaseNotes(changelog: string, tag: string, version: string): string {
  if (tag !== `v${version}`)
    throw new Error(
      `The tag ${tag} is not the version ${version} of package.json: tag the commit that has it.`,
    );
  const [, section] = changelog.split(`\n## ${version} - `);
  if (section === undefined)
    throw new Error(`CHANGELOG.md has no section "## ${version} - <day>".`);
  const [body = ''] = section.split('\n').slice(1).join('\n').split('\n## ');
  return `${body.trim()}\n`;
}
