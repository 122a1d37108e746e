import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { type Status, STATUSES } from '../schemas/words.ts';
import { firstAt, isAbsent, note, type Item } from '../schemas/manifest/node.ts';
import { takeLine } from './text.ts';
import { takeAddressIfAny } from './values.ts';

const WORDS: ReadonlySet<string> = new Set(STATUSES);

/** A status of repostatus.org as word or as address, `https://www.repostatus.org/#active`. */
export function takeStatus(item: Item): Status | undefined {
  if (isMapping(item.value)) {
    const found = scalarIn(item);
    return isAbsent(found) ? note(item, 'manifest/type', say.status) : takeStatus(found);
  }
  const address = takeAddressIfAny(item);
  const text = address ?? takeLine(item, 200);
  if (!text) return undefined;
  const fromAddress = /^https?:\/\/(?:www\.)?repostatus\.org\/(?:badges\/[\w.]+\/)?#?(\w+)/i;
  const word = (fromAddress.exec(text)?.[1] ?? text).toLowerCase();
  if (isStatus(word)) return word;
  return note(item, 'manifest/value', say.statuses(STATUSES));
}

function scalarIn(item: Item): Item {
  const found = firstAt(item, '@id', 'url', '@value', 'name');
  return isMapping(found.value) ? { ...found, value: undefined } : found;
}

export function isStatus(word: string): word is Status {
  return WORDS.has(word);
}
