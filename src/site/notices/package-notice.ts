import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { z } from 'astro/zod';

import type { Notice } from './notice.ts';
import { buildMessages } from '#messages/build.ts';

const say = buildMessages.notices;

/** Files that npm always publishes, and the notice of Apache-2.0. */
const LICENSE_FILE = /^(licen[cs]e|copying|copyright|notice)/i;
const README_FILE = /^readme(\.|$)/i;
const LICENSE_HEADING = /^(#+) .*\blicen[cs](?:es?|ing)$/im;

const named = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
});

/** The nearest folder upwards whose package.json has name and version. */
export function packageFolder(folder: string): string | undefined {
  if (readPackage(folder)) return folder;
  return dirname(folder) === folder ? undefined : packageFolder(dirname(folder));
}

/** `micromark 4.0.3`, for the folder of a package. */
export function packageName(folder: string): string {
  const { name = folder, version } = readPackage(folder) ?? {};
  return version === undefined ? name : `${name} ${version}`;
}

/**
 * The notice of a package: its licence files in full, else the licence section of its README.
 *
 * @throws one sentence, if there is neither, or the package names no licence.
 */
export function packageNotice(folder: string): Notice {
  const work = packageName(folder);
  const license = readPackage(folder)?.license;
  const text = licenseFiles(folder).join('\n\n') || licenseInReadme(folder);
  if (license && text) return { work, license, text };
  throw new Error((license ? say.noText : say.unlicensedPackage)(work, folder));
}

function readPackage(folder: string): z.infer<typeof named> | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file)
    ? named.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
    : undefined;
}

/** Some packages have a folder of that name, with several files. */
function licenseFiles(folder: string): string[] {
  const paths = matching(folder, LICENSE_FILE).flatMap((path) =>
    statSync(path).isDirectory() ? matching(path, /./) : [path],
  );
  return paths.filter((path) => statSync(path).isFile()).map(readText);
}

function licenseInReadme(folder: string): string {
  const [readme = ''] = matching(folder, README_FILE).map(readText);
  const heading = LICENSE_HEADING.exec(readme);
  if (!heading) return '';
  const rest = readme.slice(heading.index + heading[0].length);
  const next = new RegExp(`^#{1,${heading[1]?.length ?? 1}} `, 'm').exec(rest);
  return rest.slice(0, next?.index).trim();
}

function matching(folder: string, names: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}
