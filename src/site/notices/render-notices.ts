import type { Notice } from './notice.ts';

const THICK = '='.repeat(80);
const THIN = '-'.repeat(80);

/** The notices as one text, in the order of their names; works with the same text share it. */
export function renderNotices(lead: string, notices: readonly Notice[]): string {
  const shared = Map.groupBy(notices, ({ license, text }) => `${license}\n${text}`);
  const parts = [...shared.values()].map((group) => {
    const [{ license, text } = { license: '', text: '' }] = group;
    const works = [...new Set(group.map(({ work }) => work))].toSorted();
    return `${THICK}\n${works.join('\n')}\nLicence: ${license}${addressOf(license)}\n${THIN}\n\n${text}\n`;
  });
  return `${lead}\n\n${parts.toSorted().join('\n')}`;
}

/** Where the full text stands, if one licence is named: a package may only say that it applies. */
function addressOf(license: string): string {
  return /^[\w.+-]+$/.test(license) ? `, https://spdx.org/licenses/${license}.html` : '';
}
