/** Reads the dependencies in `package.json`: https://docs.npmjs.com/cli/configuring-npm/package-json. */
import { mappingOf } from '../../lib/is-mapping.ts';
import { upTo } from '../../lib/up-to.ts';
import { packageTarget, repositoryTarget, type Found } from './targets.ts';

export function readPackageJson(manifest: Readonly<Record<string, unknown>>): Found {
  const { name } = manifest;
  const list = (key: string) => {
    return Object.entries(mappingOf(manifest[key])).map(([one, spec]) => targetOf(one, spec));
  };
  return {
    // A private package is published nowhere: its name may be that of another one.
    names: typeof name === 'string' && !isPrivate(manifest) ? [packageTarget('npm', name)] : [],
    needs: [...list('dependencies'), ...list('peerDependencies')],
    options: list('optionalDependencies'),
    tools: list('devDependencies'),
  };
}

function isPrivate({ private: value }: Readonly<Record<string, unknown>>): boolean {
  return value === true || value === 'true';
}

function targetOf(name: string, spec: unknown): string | undefined {
  if (typeof spec !== 'string') return undefined;
  const [, alias] = /^npm:(@?[^@]+)/.exec(spec) ?? [];
  if (alias !== undefined) return packageTarget('npm', alias);
  if (/^(?:file|link|workspace|portal):/.test(spec)) return undefined;
  if (/^[\w.-]+\/[\w.-]+(?:#|$)/.test(spec)) return repositoryTarget(`github:${upTo(spec, '#')}`);
  if (/^(?:git|github|gitlab|bitbucket)\b.*[:@]/.test(spec))
    return repositoryTarget(upTo(spec, '#'));
  return /^https?:/.test(spec) ? undefined : packageTarget('npm', name);
}
