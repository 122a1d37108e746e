/** Sources: each in the list once, fit for what rests on it, and looked at within a year. */
import { isOverdue } from '../../../schemas/review.ts';
import { AGEING_KINDS } from '../../../schemas/source.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { citedIds, citingDocuments, ledgerOf, mayBe, ruleIds, sourceItems } from '../ledger.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, whole, type Raw } from '../json-path.ts';

export function* sourceProblems(context: Context): Generator<Problem> {
  const ledger = ledgerOf(context);
  const documents = citingDocuments(context);
  yield* unknownIds(context, ledger);
  yield* unfitSources(context, ledger);
  const cited = new Set(
    documents.flatMap((document) =>
      [...citedIds(document), ...ruleIds(document)].map(({ value }) => value),
    ),
  );
  yield* listProblems(context, cited);
  yield* oldSources(context, ledger);
}

function* unknownIds(context: Context, ledger: ReadonlyMap<string, Raw>): Generator<Problem> {
  const known = new Set(ledger.keys());
  for (const document of citingDocuments(context)) {
    for (const { value, path } of [...citedIds(document), ...ruleIds(document)]) {
      if (known.has(value)) continue;
      const hint = context.didYouMean(value, known) || ' List it in content/sources.yaml.';
      const message = `There is no source ${shown(value)}.${hint}`;
      yield problem('source/unknown-id', document, path, message);
    }
  }
}

/** What is called required or recommended needs a source that says so. */
function* unfitSources(
  { instance }: Context,
  ledger: ReadonlyMap<string, Raw>,
): Generator<Problem> {
  for (const guideline of instance.guidelines) {
    for (const { value, path } of ruleIds(guideline)) {
      if (!ledger.has(value) || mayBe(ledger.get(value), ['rule'])) continue;
      const message = `By content/sources.yaml, ${shown(value)} may not carry a rule: \`use\` does not name it.`;
      yield problem('source/unfit', guideline, path, message);
    }
    const standing = at(whole(guideline), 'standing');
    const fits = ['rule', 'recommendation'];
    const isBacked = citedIds(guideline).some(({ value }) => mayBe(ledger.get(value), fits));
    if (standing.value !== 'recommended' || isBacked || ledger.size === 0) continue;
    const message =
      'None of its sources may carry a recommendation. Name one that does, or write "good-practice".';
    yield problem('source/unfit', guideline, standing.path, message);
  }
}

function* listProblems(
  { instance: { sources } }: Context,
  cited: ReadonlySet<string>,
): Generator<Problem> {
  if (!sources) return;
  const seen = new Set<string>();
  for (const { value, path } of sourceItems(sources)
    .map((item) => at(item, 'id'))
    .filter(isText)) {
    if (seen.has(value))
      yield problem('source/duplicate-id', sources, path, `There are two sources ${shown(value)}.`);
    else if (!cited.has(value))
      yield problem('source/unused', sources, path, `Nothing cites the source ${shown(value)}.`);
    seen.add(value);
  }
}

function* oldSources(
  { instance, today }: Context,
  ledger: ReadonlyMap<string, Raw>,
): Generator<Problem> {
  const { sources, guidelines } = instance;
  if (!sources) return;
  const current = guidelines.filter((page) => at(whole(page), 'status').value === 'current');
  for (const [id, source] of ledger) {
    if (!mayBe(source, ['rule', 'recommendation', 'fact', 'practice'])) continue;
    const since = [at(source, 'read'), at(source, 'date')].find(({ value }) => value !== undefined);
    const pages = current.filter((page) => citedIds(page).some(({ value }) => value === id));
    if (!since || pages.length === 0 || !AGEING_KINDS.includes(String(at(source, 'kind').value)))
      continue;
    const day = lastDay(since.value);
    if (day === undefined || !isOverdue(day, today)) continue;
    const rest = pages.length === 1 ? 'a current page rests' : `${pages.length} current pages rest`;
    const message = `${shown(id)} is of ${day.slice(0, 7)}, and ${rest} on it: ${pages[0]?.file ?? ''}. See what it says today, and set \`read\`.`;
    yield problem('source/old', sources, since.path, message);
  }
}

/** The last day of a year or a month, `2025-06` → `2025-06-30`; of nothing else. */
function lastDay(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  const [, year, month = '12', day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? last}`;
}
