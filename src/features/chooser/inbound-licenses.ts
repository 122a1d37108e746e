/** For pages without a form: which licences a work under a licence may include. */
import { readOutbound } from '../../licences/compatibility/expression-answer.ts';
import { licenseKey } from '../../licences/compatibility/license-key.ts';
import type { Matrix } from '../../licences/compatibility/matrix.ts';
import { pairAnswer } from '../../licences/compatibility/pair.ts';
import { VERDICTS, type Verdict } from '../../schemas/verdict.ts';
import type { Artefact } from '../../schemas/entry.ts';

export interface InsideRow {
  readonly verdict: Verdict;
  readonly merge: readonly string[];
  readonly link: readonly string[];
}

/** Sorted by verdict, "yes" first. */
export function insideTable(matrix: Matrix, license: string, artefact: Artefact): InsideRow[] {
  const outbound = readOutbound(matrix, license);
  const [key] = outbound.ok ? outbound.keys : [];
  if (!key) return [];
  const ids = [...matrix.licenses.keys()];
  const into = (use: 'merge' | 'link', verdict: Verdict) =>
    ids.filter((id) => {
      const [plain = '', exception] = id.split(' WITH ');
      const node = { type: 'license', id: plain, orLater: false, exception, offset: 0 } as const;
      return (
        pairAnswer(matrix, licenseKey(matrix, node), key, { use, artefact }).verdict === verdict
      );
    });
  return VERDICTS.toReversed()
    .map((verdict) => ({ verdict, merge: into('merge', verdict), link: into('link', verdict) }))
    .filter(({ merge, link }) => merge.length + link.length > 0);
}
