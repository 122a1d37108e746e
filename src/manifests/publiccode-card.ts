/** What a list of software shows of a `publiccode.yml`. */
import { rootItem, at, within } from '../schemas/manifest/node.ts';
import { defined } from '../lib/defined.ts';
import { LANGUAGE_PATTERN } from '../schemas/patterns.ts';
import { takeLicense } from './licenses.ts';
import { parseManifest } from './parse.ts';
import { languageOf } from './publiccode.ts';
import { takeLine, takeParagraphs } from './text.ts';
import { takeAddress } from './values.ts';

export interface PubliccodeCard {
  readonly name?: string | undefined;
  readonly summary?: string | undefined;
  /** BCP 47 tag of the language of the summary. */
  readonly language?: string | undefined;
  /** SPDX expression. */
  readonly license?: string | undefined;
  readonly repository?: string | undefined;
  readonly homepage?: string | undefined;
}

/** Characters of a name; a longer one is none. */
const LONGEST = 120;

/** A card for each text; an empty one for a text that is no such file. Never throws. */
export function publiccodeCards(texts: readonly string[]): PubliccodeCard[] {
  return texts.map(cardOf);
}

function cardOf(text: string): PubliccodeCard {
  const notes = { file: 'publiccode.yml', problems: [] };
  const root = rootItem(parseManifest(text, 'yaml', notes) ?? {}, notes);
  const description = languageOf(at(root, 'description'));
  const summary =
    takeParagraphs(within(description, 'shortDescription')) ??
    takeParagraphs(within(description, 'longDescription'));
  const language = description.path.split('.')[1] ?? '';
  return defined({
    name: takeLine(at(root, 'name'), LONGEST),
    summary,
    language: summary !== undefined && LANGUAGE_PATTERN.test(language) ? language : undefined,
    license: takeLicense(within(at(root, 'legal'), 'license')),
    repository: takeAddress(at(root, 'url')),
    homepage: takeAddress(at(root, 'landingURL')),
  });
}
