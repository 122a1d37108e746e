/** Sources: unique, suited to what cites them, and checked within a year. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
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
      const hint = context.didYouMean(value, known) || ` ${say.listSource}`;
      yield problem('source/unknown-id', document, path, say.noSource(shown(value)) + hint);
    }
  }
}

/** "Required" and "recommended" need a source that says so. */
function* unfitSources(
  { instance }: Context,
  ledger: ReadonlyMap<string, Raw>,
): Generator<Problem> {
  for (const guideline of instance.guidelines) {
    for (const { value, path } of ruleIds(guideline)) {
      if (!ledger.has(value) || mayBe(ledger.get(value), ['rule'])) continue;
      yield problem('source/unfit', guideline, path, say.noRule(shown(value)));
    }
    const standing = at(whole(guideline), 'standing');
    const fits = ['rule', 'recommendation'];
    const isBacked = citedIds(guideline).some(({ value }) => mayBe(ledger.get(value), fits));
    if (standing.value !== 'recommended' || isBacked || ledger.size === 0) continue;
    yield problem('source/unfit', guideline, standing.path, say.noRecommendation);
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
      yield problem('source/duplicate-id', sources, path, say.twoSources(shown(value)));
    else if (!cited.has(value))
      yield problem('source/unused', sources, path, say.unusedSource(shown(value)));
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
    const file = pages[0]?.file ?? '';
    const message = say.oldSource(shown(id), day.slice(0, 7), pages.length, file);
    yield problem('source/old', sources, since.path, message);
  }
}

/** The last day of a year or a month, `2025-06` → `2025-06-30`; undefined for anything else. */
function lastDay(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  const [, year, month = '12', day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? last}`;
}
