/** `ospo-portal check`: manifests of a repository by the rules of their formats, for the pipeline of its maintainers. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { checkMessages as say } from '#messages/check.ts';
import { decodeText } from '../../instance/yaml/decode.ts';
import { formatGitlab } from '../../instance/validate/format-gitlab.ts';
import type { PrintedProblem } from '../../instance/validate/problem.ts';
import { command, UsageError, type Terminal } from '../../lib/command.ts';
import { own } from '../../lib/records.ts';
import { formatOf } from '../../manifests/formats.ts';
import { judgeManifest } from '../../manifests/rules/judge.ts';
import { formatGithub, formatHuman, formatJson, type CheckReport } from './formats.ts';

export interface CommandContext extends Terminal {
  /** The folder that paths are relative to. */
  readonly cwd: string;
}

const FORMATS: Readonly<Record<string, (report: CheckReport) => string>> = {
  human: formatHuman,
  json: formatJson,
  gitlab: formatGitlab,
  github: formatGithub,
};

/** 0 no errors, 1 errors, 2 could not run. */
export const checkCommand = command({
  usage: say.usage,
  options: { format: { type: 'string', default: 'human' } },
  allowPositionals: true,
  run: ({ values: { format }, positionals }, { cwd, print }: CommandContext) => {
    const write = own(FORMATS, format);
    if (!write) throw new UsageError(say.noFormat(format));
    const named = positionals.length > 0 ? positionals : ['.'];
    const files = [...new Set(named.flatMap((path) => manifestsAt(resolve(cwd, path), path)))];
    const problems = files.flatMap((path) => problemsOf(path, slashed(relative(cwd, path))));
    const output = write({ files: files.length, problems });
    if (output !== '') print(output);
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
});

/** A named file, or the manifests in a folder, where catalogues look for them. */
function manifestsAt(path: string, name: string): string[] {
  const stats = orFault(name, () => statSync(path));
  if (stats.isFile()) {
    if (!formatOf(slashed(path))) throw new Error(say.noManifest(name));
    return [path];
  }
  return orFault(name, () => readdirSync(path, { withFileTypes: true }))
    .filter((item) => item.isFile() && formatOf(item.name))
    .map((item) => join(path, item.name))
    .toSorted();
}

function problemsOf(path: string, file: string): PrintedProblem[] {
  const decoded = decodeText(orFault(file, () => readFileSync(path)));
  if (!decoded.ok) {
    const { code, message, position } = decoded.fault;
    return [{ file, severity: 'error', code, message, ...position }];
  }
  return (judgeManifest(file, decoded.text) ?? []).map((judgement) => ({ file, ...judgement }));
}

function orFault<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new Error(say.unreadable(name), { cause });
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
