/** Web addresses: https, and of the kind that the key requires. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { Document } from '../../document.ts';
import { pageDocuments, yamlDocuments, type Context } from '../context.ts';
import { quote } from '../hint.ts';
import { problem, type Problem } from '../problem.ts';
import { at, isText, items, texts, whole } from '../json-path.ts';
import { isForgeKind, type ForgeKind } from '../../../schemas/forges/forges.ts';
import { notARepository } from '../repository-page.ts';
import { repositoriesOf } from './repository.ts';

const HTTP = /\bhttp:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])[:/])[^\s<>"'()]{1,200}/;

export function* addressProblems(context: Context): Generator<Problem> {
  const { instance } = context;
  for (const document of [...yamlDocuments(context), ...pageDocuments(context)]) {
    yield* plainHttp(document);
  }
  const forges = forgesOf(instance.site);
  for (const document of [...instance.entries, ...instance.ecosystems]) {
    yield* repositoryPages(document, forges);
    yield* rawFiles(document);
  }
}

function* plainHttp(document: Document): Generator<Problem> {
  for (const { value, path } of texts(whole(document))) {
    const [address] = HTTP.exec(value) ?? [];
    if (address === undefined) continue;
    yield problem('address/http', document, path, say.notEncrypted(quote(address)));
  }
}

function forgesOf(site: Document): ReadonlyMap<string, ForgeKind> {
  return new Map(
    items(at(whole(site), 'forges')).flatMap((forge) => {
      const [host, { value: kind }] = [at(forge, 'host'), at(forge, 'kind')];
      return isText(host) && isForgeKind(kind) ? [[host.value.toLowerCase(), kind] as const] : [];
    }),
  );
}

function* repositoryPages(
  document: Document,
  forges: ReadonlyMap<string, ForgeKind>,
): Generator<Problem> {
  for (const { value, path } of repositoriesOf(document)) {
    const found = notARepository(value, forges.get(URL.parse(value)?.host ?? ''));
    if (!found) continue;
    const message =
      found.repository === undefined ? say.owner : say.pageOfRepository(found.repository);
    yield problem('address/not-a-repository', document, path, message);
  }
}

/** For keys that need the raw file, not the page that shows it. */
function* rawFiles(document: Document): Generator<Problem> {
  const feed = at(whole(document), 'links', 'newsfeed');
  if (isText(feed) && /\/blob\//.test(feed.value)) {
    const raw = feed.value.replace('/blob/', '/raw/');
    yield problem('address/not-raw', document, feed.path, say.rawFeed(raw));
  }
  const manifest = at(whole(document), 'harvest', 'manifest');
  if (isText(manifest) && /^\w+:\/\//.test(manifest.value)) {
    yield problem('address/not-raw', document, manifest.path, say.manifestPath);
  }
}
