/** Figures in texts: they must agree with their cited source, or with the catalogue. */
import { instanceFaults as say } from '#messages/validate-instance.ts';
import type { Guideline } from '../../read.ts';
import { KINDS } from '../../../schemas/entry.ts';
import { positionOf } from '../../yaml/position.ts';
import type { Context } from '../context.ts';
import { citedIds, ledgerOf } from '../ledger.ts';
import { proseOf, readPages } from '../page/read-pages.ts';
import { problemAt, type Problem } from '../problem.ts';
import { at, isText, items, type Raw } from '../json-path.ts';

interface Figure {
  readonly value: number;
  /** The words after the number. */
  readonly of: string;
  /** The words before it, where those after it are ambiguous. */
  readonly after?: RegExp;
  /** The source that states the figure; absent for the catalogue itself. */
  readonly source?: string;
}

const CATALOGUE_HAS = /\b(?:the|this) catalogue (?:has|holds|lists|shows|contains) $/i;

/** A number that is followed by words. */
const NUMBER = /(?<![\w.,/-])(\d+(?:,\d{3})*(?:\.\d+)?)(?=\s)/g;

export function* figureProblems(context: Context): Generator<Problem> {
  const ledger = ledgerOf(context);
  const counts = catalogueFigures(context);
  const { guidelines, pages: own } = context.instance;
  for (const { page, reading } of readPages([...guidelines, ...own])) {
    const cited = citedIds(page).flatMap(({ value }) => figuresOf(value, ledger.get(value)));
    yield* contradictions(page, proseOf(page, reading), [...cited, ...counts]);
  }
}

function figuresOf(id: string, source: Raw | undefined): Figure[] {
  if (!source) return [];
  return items(at(source, 'figures')).flatMap((figure) => {
    const [{ value }, of] = [at(figure, 'value'), at(figure, 'of')];
    return typeof value === 'number' && isText(of) ? [{ value, of: of.value, source: id }] : [];
  });
}

function catalogueFigures({ instance: { entries } }: Context): Figure[] {
  const counts = KINDS.map(
    (kind) => [`${kind} `, entries.filter((entry) => entry.kind === kind).length] as const,
  );
  return [['', entries.length] as const, ...counts].flatMap(([kind, value]) =>
    ['projects', 'entries'].flatMap((noun) => [
      { value, of: `${kind}${noun} in the catalogue` },
      { value, of: `${kind}${noun} in this catalogue` },
      { value, of: `${kind}${noun}`, after: CATALOGUE_HAS },
    ]),
  );
}

function* contradictions(
  page: Guideline,
  prose: string,
  figures: readonly Figure[],
): Generator<Problem> {
  for (const match of prose.matchAll(NUMBER)) {
    const [, digits = ''] = match;
    const after = prose.slice(match.index + digits.length).slice(0, 100);
    const before = prose.slice(Math.max(0, match.index - 100), match.index).replaceAll(/\s+/g, ' ');
    const possible = figures.filter((figure) => figure.after?.test(before) ?? true);
    const meant = mostExact(possible, after.trimStart().replaceAll(/\s+/g, ' '));
    const value = Number(digits.replaceAll(',', ''));
    const [first] = meant;
    if (!first || meant.some((figure) => figure.value === value)) continue;
    const { line, column } = positionOf(page.body, match.index);
    const message =
      first.source === undefined
        ? say.figureOfCatalogue(first.value, first.of, digits)
        : say.figureOfSource(first.source, first.value, first.of, digits);
    const position = { line: line + page.bodyOffset, column };
    yield problemAt('figure/contradicted', page.file, message, position);
  }
}

/** The figures whose words follow, and of these the most specific ones. */
function mostExact(figures: readonly Figure[], after: string): Figure[] {
  const meant = figures.filter(
    ({ of }) => after.startsWith(of) && !/^[\p{L}\p{N}]/u.test(after.slice(of.length)),
  );
  const longest = Math.max(...meant.map(({ of }) => of.length));
  return meant.filter(({ of }) => of.length === longest);
}
