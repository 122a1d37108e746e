/** `npm run outreach`: a ready issue text for the repository of each project that lacks something. Sends nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type Catalogue } from '../../catalogue/catalogue.ts';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { subjectOf } from '../../exports/subject.ts';
import { type Instance, readInstance } from '../../instance/read.ts';
import { outreachMessages as say } from '../../messages/outreach.ts';
import { siteSchema } from '../../schemas/site.ts';
import { href } from '../../schemas/address.ts';
import { publicationAddress } from '../../schemas/publication.ts';
import { letterText } from './letter-text.ts';
import { letterTo } from './letter.ts';

export interface Outcome {
  /** 0 it ran, whatever it found; 2 it could not run. */
  readonly exitCode: 0 | 2;
  /** To print. */
  readonly output: string;
  /** To write: path → text. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Runs the command.
 *
 * @param folder the instance.
 * @param address of publication, if the environment sets another than `site.yaml`.
 */
export function outreachCommand(
  args: readonly string[],
  folder: string,
  address: string | undefined,
): Outcome {
  const wish = readArguments(args);
  if ('exitCode' in wish) return wish;
  if (!existsSync(join(folder, 'catalogue'))) return cannotRun(say.noInstance(folder));
  const instance = readInstance(folder);
  const catalogue = catalogueOf(instance);
  if (!catalogue) return cannotRun(say.invalid);
  const unknown = wish.only?.find((id) => !catalogue.projects.has(id));
  if (unknown !== undefined) return cannotRun(say.noProject(unknown));
  return outcome(lettersOf(instance, catalogue, wish.only, address), wish.out);
}

function outcome(letters: readonly [id: string, text: string][], out: string | undefined): Outcome {
  if (letters.length === 0) return { exitCode: 0, output: say.nothing, files: {} };
  if (out === undefined) {
    return { exitCode: 0, output: letters.map(([, text]) => text).join('\n---\n\n'), files: {} };
  }
  const files = Object.fromEntries(letters.map(([id, text]) => [join(out, `${id}.md`), text]));
  return { exitCode: 0, output: say.written(letters.length, out), files };
}

function lettersOf(
  instance: Instance,
  catalogue: Catalogue,
  only: readonly string[] | undefined,
  address: string | undefined,
): [string, string][] {
  const site = siteSchema.parse(instance.site.value);
  const { origin, base } = publicationAddress(site, address);
  const addressOf = (path: string) => new URL(href(path, base), origin).href;
  const office = { site, guidelines: new Set(instance.guidelines.map(({ path }) => path)) };
  return catalogue.listed
    .filter(({ id }) => !only || only.includes(id))
    .flatMap((project): [string, string][] => {
      const letter = letterTo(subjectOf(project, catalogue, addressOf), office);
      return letter ? [[project.id, letterText(letter, { title: site.title, addressOf })]] : [];
    });
}

/** Nothing where a file does not fit its schema, which is the validator's to say. */
function catalogueOf(instance: Instance): Catalogue | undefined {
  if (!siteSchema.safeParse(instance.site.value).success) return undefined;
  try {
    return loadCatalogue(instance);
  } catch {
    // The validator names each fault with its line.
    return undefined;
  }
}

function readArguments(args: readonly string[]): { only?: string[]; out?: string } | Outcome {
  try {
    const options = {
      only: { type: 'string', multiple: true },
      out: { type: 'string' },
      help: { type: 'boolean' },
    } as const;
    const { help, only, out } = parseArgs({ args: [...args], options }).values;
    if (help) return { exitCode: 0, output: say.usage, files: {} };
    return { ...(only && { only }), ...(out !== undefined && { out }) };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return cannotRun(`${said}. ${say.usage}`);
  }
}

function cannotRun(output: string): Outcome {
  return { exitCode: 2, output, files: {} };
}
