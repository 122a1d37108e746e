/** Names of authors for citations, as printed in the file. No other data of persons are read. */
import { manifestFaults as say } from '#messages/manifests.ts';
import { isMapping } from '../lib/is-mapping.ts';
import { withoutContacts } from './contacts.ts';
import { at, each, firstAt, note, type Item } from '../schemas/manifest/node.ts';
import { cleanLine, quietLine, takeLine } from './text.ts';

/** Stands for omitted authors. */
export const AND_OTHERS = 'et al.';

/** Authors per citation. */
const MOST_AUTHORS = 20;

/** The names in a list of authors, in order. */
export function takeAuthors(item: Item): string[] | undefined {
  const authors = each(item);
  const names = authors.slice(0, MOST_AUTHORS).flatMap((author) => takeAuthor(author) ?? []);
  if (names.length === 0) return undefined;
  return authors.length > MOST_AUTHORS ? [...names, AND_OTHERS] : names;
}

/** A person or an organisation, by the keys of CFF, CodeMeta or Zenodo. */
function takeAuthor(item: Item): string | undefined {
  if (!isMapping(item.value)) return bare(turned(takeLine(item, 120)));
  const given = quietLine(firstAt(item, 'given-names', 'givenName'));
  const family = quietLine(firstAt(item, 'family-names', 'familyName'));
  const particle = quietLine(at(item, 'name-particle'));
  const suffix = quietLine(at(item, 'name-suffix'));
  const parts = family ? [given, particle, family, suffix] : [];
  const name = cleanLine(parts.filter(Boolean).join(' '));
  const whole = bare(name || turned(quietLine(firstAt(item, 'name', 'alias')) ?? given));
  if (whole && whole.length <= 120) return whole;
  return note(item, 'manifest/incomplete', say.author);
}

/** Without an e-mail address behind the name: `Name <name@host>`. */
function bare(name: string | undefined): string | undefined {
  const text = name && withoutContacts(name).replaceAll(/[<(\[]?…[>)\]]?/g, '');
  return text ? cleanLine(text) : undefined;
}

/** "Family, Given" in the order "Given Family", since commas separate authors in a citation. */
function turned(name: string | undefined): string | undefined {
  const [, family, given] = /^([^,]+), ([^,]+)$/.exec(name ?? '') ?? [];
  return family && given ? `${given} ${family}` : name;
}
