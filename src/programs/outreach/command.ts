/**
 * `npm run outreach`: writes the text of an issue for the repository of each project that lacks something. Sends
 * nothing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { type Catalogue } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { exportedProject } from '../../exports/exported-project.ts';
import { command, type Terminal } from '../../lib/command.ts';
import { readInstance } from '../../instance/read.ts';
import { outreachMessages as say } from '#messages/outreach.ts';
import { href } from '../../schemas/address.ts';
import { publicationAddress } from '../../schemas/publication.ts';
import { letterText } from './letter-text.ts';
import { letterTo, type Office } from './letter.ts';

export interface CommandContext extends Terminal {
  /** Folder of the instance. */
  readonly folder: string;
  /** Address of the published site, if other than in `site.yaml`. */
  readonly address: string | undefined;
  readonly write: (path: string, text: string) => void;
}

/** Exit codes: 0 ran, whatever it found; 2 could not run. */
export const outreachCommand = command({
  usage: say.usage,
  options: { only: { type: 'string', multiple: true }, out: { type: 'string' } },
  run: ({ values: { only, out } }, { folder, address, print, write }: CommandContext) => {
    if (!existsSync(join(folder, 'catalogue'))) throw new Error(say.noInstance(folder));
    const instance = readInstance(folder);
    const { catalogue, site } = loadCatalogue(instance, { onFault: 'throw' });
    const unknown = only?.find((id) => !catalogue.projects.has(id));
    if (unknown !== undefined) throw new Error(say.noProject(unknown));
    const guidelines = new Set(instance.guidelines.map(({ path }) => path));
    const letters = lettersOf(catalogue, { site, guidelines }, only, address);
    if (out !== undefined) for (const [id, text] of letters) write(join(out, `${id}.md`), text);
    print(account(letters, out));
    return 0;
  },
});

function account(letters: readonly [id: string, text: string][], out: string | undefined): string {
  if (letters.length === 0) return say.nothing;
  if (out !== undefined) return say.written(letters.length, out);
  return letters.map(([, text]) => text).join('\n---\n\n');
}

function lettersOf(
  catalogue: Catalogue,
  office: Office,
  only: readonly string[] | undefined,
  address: string | undefined,
): [string, string][] {
  const { site } = office;
  const { origin, base } = publicationAddress(site, address);
  const addressOf = (path: string) => new URL(href(path, base), origin).href;
  return catalogue.listed
    .filter(({ id }) => !only || only.includes(id))
    .flatMap((project): [string, string][] => {
      const letter = letterTo(exportedProject(project, catalogue, addressOf), office);
      return letter ? [[project.id, letterText(letter, { title: site.title, addressOf })]] : [];
    });
}
