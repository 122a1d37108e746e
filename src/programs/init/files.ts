/** The files of a new instance, from the templates of the program and the answers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { commandMessages } from '#messages/commands.ts';
import { programVersion } from '../../lib/program.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { forgeKindOf } from '../../schemas/forges/forges.ts';
import type { Office } from './questions.ts';

export interface NewFile {
  /** Path within the instance. */
  readonly file: string;
  readonly text: string;
}

/** The example entry of the template, removed when there is another one. */
const EXAMPLE = 'catalogue/documentation/handbook.yaml';

/** Those that are no script of an instance: they concern the program, or a folder without an instance. */
const NO_SCRIPTS = new Set(['init', 'board', 'check']);

/**
 * @param templates folder with common files, and those of a language and of a forge. A forge without a folder gets no
 *   CI.
 * @param program version or address of the program for package.json.
 */
export function instanceFiles(templates: string, office: Office, program: string): NewFile[] {
  const { language, forge, repository } = office;
  const values = valuesOf(office);
  const files = ['all', language, `forges/${forge.kind}`]
    .flatMap((part) => filesIn(join(templates, part)))
    .flatMap(({ file, text }) =>
      namesOf(file).map((name) => ({ file: name, text: filled(text, values) })),
    );
  const first = repository === undefined ? undefined : firstEntry(repository);
  return [
    { file: 'package.json', text: packageJson(suggestedId(office.name), program) },
    ...files.filter(({ file }) => first === undefined || file !== EXAMPLE),
    ...(first ? [first] : []),
  ];
}

/** npm takes no `.gitignore` along. What git leaves out, a container does as well. */
function namesOf(file: string): string[] {
  return file === 'gitignore' ? ['.gitignore', '.dockerignore'] : [file];
}

function filesIn(folder: string): NewFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => ({
      file: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

function valuesOf({ name, forge, address, repository }: Office): Readonly<Record<string, unknown>> {
  const hosts = new Set([forge.url, ...(repository === undefined ? [] : [repository])].map(hostOf));
  const kinds = new Map([[hostOf(forge.url), forge.kind]]);
  return {
    version: programVersion(),
    organisation: name,
    organisationId: suggestedId(name) || 'us',
    address,
    repository: forge.url,
    kind: forge.kind,
    forges: [...hosts].map((host) => ({
      host,
      kind: kinds.get(host) ?? forgeKindOf(host) ?? 'git',
    })),
  };
}

const hostOf = (address: string): string => new URL(address).host;

/** Fills `{{names}}` in a quoted YAML scalar: JSON strings are valid YAML, whatever characters an answer contains. */
function filled(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/'([^'\n]*\{\{\w+\}\}[^'\n]*)'/g, (_quoted, inner: string) => {
    const whole = /^\{\{(\w+)\}\}$/.exec(inner)?.[1];
    if (whole !== undefined) return scalar(values[whole]);
    return JSON.stringify(
      inner.replaceAll(/\{\{(\w+)\}\}/g, (_name, name: string) => String(values[name])),
    );
  });
}

/** Ids and addresses stay unquoted, as people write them; words that YAML would read as something else are quoted. */
function scalar(value: unknown): string {
  const isPlain =
    typeof value === 'string' &&
    /^(?!(?:true|false|null|yes|no|on|off|y|n)$)(?:[a-z]+(?:-[a-z]+)*|https:[/\w.-]+)$/.test(value);
  return isPlain ? value : JSON.stringify(value);
}

/** An entry needs no more; the refresh reads the rest. */
function firstEntry(repository: string): NewFile {
  const name = decodeURIComponent(
    new URL(repository).pathname
      .split('/')
      .findLast(Boolean)
      ?.replace(/\.git$/, '') ?? '',
  );
  return {
    file: `catalogue/software/${suggestedId(name) || 'first-project'}.yaml`,
    text: `name: ${JSON.stringify(name)}\nrepositories:\n  - ${scalar(repository)}\n`,
  };
}

function packageJson(name: string, program: string): string {
  const commands = Object.keys(commandMessages.summaries).filter((one) => !NO_SCRIPTS.has(one));
  const content = {
    name: name || 'office',
    private: true,
    scripts: Object.fromEntries(commands.map((command) => [command, `ospo-portal ${command}`])),
    dependencies: { 'ospo-portal': program },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
