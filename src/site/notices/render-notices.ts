import type { Notice } from './notice.ts';

const THICK = '='.repeat(80);
const THIN = '-'.repeat(80);

/** The notices as one text, sorted by name; works with the same text share it. */
export function renderNotices(lead: string, notices: readonly Notice[]): string {
  const shared = Map.groupBy(notices, ({ license, text }) => `${license}\n${text}`);
  const parts = [...shared.values()].map((group) => {
    const [{ license, text } = { license: '', text: '' }] = group;
    const works = [...new Set(group.map(({ work }) => work))].toSorted();
    return `${THICK}\n${works.join('\n')}\nLicence: ${license}${addressOf(license)}\n${THIN}\n\n${text}\n`;
  });
  return `${lead}\n\n${parts.toSorted().join('\n')}`;
}

/** Address of the full text, for a single licence: a package may contain a reference only. */
function addressOf(license: string): string {
  return /^[\w.+-]+$/.test(license) ? `, https://spdx.org/licenses/${license}.html` : '';
}
