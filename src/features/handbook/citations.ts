/** The citations of a page, with the details of their sources. */
import type { Citation, CitedRule, Source } from '../../schemas/source.ts';
import { series } from '#messages/grammar.ts';

export interface Cited {
  readonly title: string;
  readonly url?: string | undefined;
  /** How to find it, and the place in it. */
  readonly place?: string | undefined;
  /** Only an archived copy was read. */
  readonly isCopy: boolean;
}

export interface CitedQuote extends Cited {
  readonly quotes: readonly string[];
}

export type Ledger = ReadonlyMap<string, Source>;

/** @throws if a source is not in the list; the validator reports it with its line before. */
export function citedSources(citations: readonly Citation[], ledger: Ledger): Cited[] {
  return citations.map((cited) =>
    typeof cited === 'string' ? inLedger(ledger, cited) : inLedger(ledger, cited.id, cited.place),
  );
}

/** @throws as `citedSources` does. */
export function citedRules(rules: readonly CitedRule[], ledger: Ledger): CitedQuote[] {
  return rules.map(({ source, place, quotes = [] }) => ({
    ...inLedger(ledger, source, place),
    quotes,
  }));
}

function inLedger(ledger: Ledger, id: string, place?: string): Cited {
  const source = ledger.get(id);
  if (!source) throw new Error(`There is no source "${id}" in content/sources.yaml.`);
  const { title, url, document, copy = false } = source;
  const places = [document, place].filter((part) => part !== undefined);
  return { title, url, place: series(places) || undefined, isCopy: copy };
}
