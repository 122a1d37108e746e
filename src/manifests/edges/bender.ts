/** Reads `Bender.yml`: https://github.com/pulp-platform/bender#manifest-format-benderyml. */
import { mappingOf } from '../../lib/is-mapping.ts';
import { valueAt } from '../../lib/records.ts';
import { repositoryTarget, toolTarget, type Found } from './targets.ts';

export function readBender(manifest: Readonly<Record<string, unknown>>, base: string): Found {
  const name = valueAt(manifest, 'package', 'name');
  const { dependencies } = manifest;
  return {
    names: typeof name === 'string' ? [toolTarget('bender', name)] : [],
    needs: Object.entries(mappingOf(dependencies)).map(([key, value]) =>
      targetOf(key, value, base),
    ),
  };
}

/** A folder of the same repository is no other work. */
function targetOf(name: string, value: unknown, base: string): string | undefined {
  const git = valueAt(value, 'git');
  if (typeof git === 'string') return repositoryTarget(git, base);
  return valueAt(value, 'path') === undefined ? toolTarget('bender', name) : undefined;
}
