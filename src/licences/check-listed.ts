/** Texts that the SPDX list contains, but not in this form. */
import { licenseChecks as say } from '#messages/licence-checks.ts';
import type { Remark } from './finding.ts';
import { gnuFamily } from './gnu-family.ts';
import { LICENSE_IDS } from './ids.ts';
import { withoutPlus } from './plus.ts';
import { own } from '../lib/records.ts';

/** Deprecated ids with an exception, and that exception. */
const HELD_EXCEPTIONS: Readonly<Record<string, string>> = {
  'GPL-2.0-with-GCC-exception': 'GCC-exception-2.0',
  'GPL-2.0-with-autoconf-exception': 'Autoconf-exception-2.0',
  'GPL-2.0-with-bison-exception': 'Bison-exception-2.2',
  'GPL-2.0-with-classpath-exception': 'Classpath-exception-2.0',
  'GPL-2.0-with-font-exception': 'Font-exception-2.0',
  'GPL-3.0-with-GCC-exception': 'GCC-exception-3.1',
  'GPL-3.0-with-autoconf-exception': 'Autoconf-exception-3.0',
};

/** For a deprecated id, with or without `+`. The author has to choose: the old ids were ambiguous. */
export function deprecated(text: string): Remark {
  const id = withoutPlus(text);
  const exception = own(HELD_EXCEPTIONS, id);
  const family = exception ? id.slice(0, 'GPL-2.0'.length) : gnuFamily(id);
  const code = 'license/deprecated-id';
  if (family === undefined) return { code, message: say.deprecated(id) };
  const tail = exception ? ` WITH ${exception}` : '';
  const [only, later] = [`${family}-only${tail}`, `${family}-or-later${tail}`];
  if (text.endsWith('+')) return { code, message: say.replaced(text, later) };
  return { code, message: say.leavesOpen(id, [only, later]) };
}

/** For `SHL-2.1` and others that only modify a licence. */
export function exceptionAsLicense(id: string): Remark {
  const message = id.startsWith('SHL-') ? say.solderpad(id) : say.exceptionAsLicense(id);
  return { code: 'license/exception-as-license', message };
}

/** For `+`, `-only` and `-or-later` where they are not allowed; undefined where they are. */
export function orLater(text: string): Remark | undefined {
  const [, base, suffix] = /^(.+?)(-only|-or-later|)\+?$/.exec(text) ?? [];
  const code = 'license/or-later';
  if (base === undefined || !suffix) return undefined;
  if (gnuFamily(withoutPlus(text))) {
    if (!text.endsWith('+')) return undefined;
    const message =
      suffix === '-only'
        ? say.contradiction(text, [`${base}-only`, `${base}-or-later`])
        : say.plusTwice(`${base}-or-later`);
    return { code, message };
  }
  if (!LICENSE_IDS.has(base)) return undefined;
  const meant = suffix === '-only' ? base : `${base}+`;
  return { code, message: say.gnuOnly(suffix, meant) };
}
