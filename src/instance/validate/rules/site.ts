/** References from `site.yaml` to the catalogue, and its redirects. */
import { entryFaults } from '#messages/validate-entries.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { hasMessages, languageOf } from '../../language.ts';
import { closed, createIsAddress } from '../addresses.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, pairs, textItems, whole } from '../json-path.ts';

export function* siteProblems(context: Context): Generator<Problem> {
  yield* localeProblems(context);
  yield* languageProblems(context);
  yield* homeProblems(context);
  yield* redirectProblems(context);
}

function* localeProblems({ instance: { site } }: Context): Generator<Problem> {
  const locale = at(whole(site), 'locale');
  if (!isText(locale) || hasMessages(locale.value)) return;
  yield problem('site/no-messages', site, locale.path, say.noMessages(shown(locale.value)));
}

/** Each has to have messages of its own, by which a build tells the languages apart. */
function* languageProblems({ instance: { site } }: Context): Generator<Problem> {
  const locale = at(whole(site), 'locale');
  const spoken = new Set(isText(locale) ? [languageOf(locale.value)] : []);
  for (const { value, path } of textItems(at(whole(site), 'languages'))) {
    if (!hasMessages(value)) {
      yield problem('site/language', site, path, say.unspokenLanguage(shown(value)));
    } else if (spoken.has(languageOf(value))) {
      yield problem('site/language', site, path, say.languageTwice(shown(value)));
    }
    spoken.add(languageOf(value));
  }
}

function* homeProblems(context: Context): Generator<Problem> {
  const { instance, projectIds, ecosystems, didYouMean } = context;
  const home = at(whole(instance.site), 'home');
  const ecosystem = at(home, 'ecosystem');
  if (isText(ecosystem) && !ecosystems.has(ecosystem.value)) {
    const hint = didYouMean(ecosystem.value, new Set(ecosystems.keys()));
    const message = say.noEcosystem(shown(ecosystem.value)) + hint;
    yield problem('site/unknown-id', instance.site, ecosystem.path, message);
  }
  for (const { value, path } of textItems(at(home, 'projects'))) {
    if (projectIds.has(value)) continue;
    const message = entryFaults.noProject(shown(value)) + didYouMean(value, projectIds);
    yield problem('site/unknown-id', instance.site, path, message);
  }
}

function* redirectProblems(context: Context): Generator<Problem> {
  const { site } = context.instance;
  const isAddress = createIsAddress(context);
  const redirects = pairs(at(whole(site), 'redirects'));
  const next = new Map(redirects.map(({ key, value }) => [closed(key), closed(String(value))]));
  const seen = new Set<string>();
  for (const { key, path } of redirects) {
    const from = closed(key);
    if (isAddress(from)) {
      yield problem('redirect/clash', site, path, say.redirectOfPage(shown(from)), 'key');
    } else if (seen.has(from)) {
      yield problem('redirect/clash', site, path, say.redirectedTwice(shown(from)), 'key');
    }
    seen.add(from);
    if (leadsBack(next, from)) {
      yield problem('redirect/loop', site, path, say.redirects(shown(from)));
    }
  }
}

function leadsBack(next: ReadonlyMap<string, string>, start: string): boolean {
  const seen = new Set<string>();
  let here = next.get(start);
  while (here !== undefined && here !== start && !seen.has(here)) {
    seen.add(here);
    here = next.get(here);
  }
  return here === start;
}
