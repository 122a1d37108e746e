/** A text that is the name of one licence as a whole, including words such as "or" and parentheses. */
import { checkLicense, namedRemark } from './check-license.ts';
import type { Remark } from './finding.ts';
import { listedSpelling } from './ids.ts';
import { suggestLicenses } from './suggest.ts';

/** What to write instead of a name; undefined for any other text. */
export function checkName(text: string): Remark | undefined {
  const name = text.trim();
  if (!/[\s/]/.test(name) || listedSpelling(name) || /(?<=^|\s)(?:AND|OR|WITH)(?=\s|$)/.test(name))
    return undefined;
  return namedRemark(name) ?? explained(name) ?? eitherOfGnu(name) ?? atYourOption(name);
}

/** "GNU General Public License v3 (GPLv3)", "BSD (3-clause)": the parentheses repeat the name, or complete it. */
function explained(name: string): Remark | undefined {
  const [, before, inside] = /^([^()]*[^()\s])\s*\(([^()]+)\)$/.exec(name) ?? [];
  if (before === undefined || inside === undefined || /\s(?:and|or|with)$/.test(before)) return;
  const readings = [before, `${before} ${inside}`].map((reading) => ({
    reading,
    ...suggestLicenses(reading),
  }));
  const best =
    readings.find(({ ids, isComplete }) => isComplete && ids.length > 0) ??
    readings.find(({ ids }) => ids.length > 0);
  return best && checkLicense(best.reading);
}

/** "GPL version 2 or (at your option) any later version", as the notice of the GNU licences has it. */
function atYourOption(name: string): Remark | undefined {
  const plain = name.replace(/\(at your option\) /i, '');
  const isNamed = plain !== name && suggestLicenses(plain).ids.length > 0;
  return isNamed ? checkLicense(plain) : undefined;
}

/** Python's classifiers call the LGPL by both of its names. */
function eitherOfGnu(name: string): Remark | undefined {
  return /^(?:GNU )?Library or Lesser General Public License\b/i.test(name)
    ? checkLicense(name)
    : undefined;
}
