/**
 * Reads the dependencies in `pyproject.toml` (https://packaging.python.org/specifications/pyproject-toml/), and those
 * of Poetry 1.
 */
import { mappingOf } from '../../lib/is-mapping.ts';
import { valueAt } from '../../lib/records.ts';
import { upTo } from '../../lib/up-to.ts';
import { packageTarget, repositoryTarget, type Found } from './targets.ts';

export function readPyproject(manifest: Readonly<Record<string, unknown>>): Found {
  const at = (...keys: string[]) => valueAt(manifest, ...keys);
  const name = at('project', 'name') ?? at('tool', 'poetry', 'name');
  const poetry = Object.entries(mappingOf(at('tool', 'poetry', 'dependencies')));
  const isOption = ([, value]: [string, unknown]) => valueAt(value, 'optional') === true;
  const groups = Object.values(mappingOf(at('tool', 'poetry', 'group')));
  return {
    names: typeof name === 'string' ? [packageTarget('pypi', name)] : [],
    needs: [
      ...requirements(at('project', 'dependencies')),
      ...poetry.filter((one) => !isOption(one)).map(poetryTarget),
    ],
    options: [
      ...Object.values(mappingOf(at('project', 'optional-dependencies'))).flatMap(requirements),
      ...poetry.filter(isOption).map(poetryTarget),
    ],
    tools: [
      ...requirements(at('build-system', 'requires')),
      ...Object.values(mappingOf(at('dependency-groups'))).flatMap(requirements),
      ...[
        at('tool', 'poetry', 'dev-dependencies'),
        ...groups.map((group) => valueAt(group, 'dependencies')),
      ]
        .flatMap((table) => Object.entries(mappingOf(table)))
        .map(poetryTarget),
    ],
  };
}

function requirements(value: unknown): (string | undefined)[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown) =>
    typeof item === 'string' ? requirementTarget(item) : undefined,
  );
}

/** https://packaging.python.org/specifications/dependency-specifiers/: `name[extra]>=1; marker`, `name @ address`. */
function requirementTarget(text: string): string | undefined {
  const [plain = ''] = text.trim().split(';');
  const at = plain.indexOf('@');
  const [address = ''] =
    at === -1
      ? []
      : plain
          .slice(at + 1)
          .trim()
          .split(/[\s#]/);
  if (address.startsWith('git+')) return repositoryTarget(withoutVersion(address));
  return packageTarget('pypi', /^[\w.-]*/.exec(plain)?.[0] ?? '');
}

/** `git+https://host/path.git@v1`: only the last part of the path has a version. */
function withoutVersion(address: string): string {
  const last = address.lastIndexOf('/');
  return address.slice(0, last) + upTo(address.slice(last), '@');
}

function poetryTarget([name, value]: [string, unknown]): string | undefined {
  if (name.toLowerCase() === 'python') return undefined;
  const git = valueAt(value, 'git');
  if (typeof git === 'string') return repositoryTarget(git);
  return valueAt(value, 'path') === undefined ? packageTarget('pypi', name) : undefined;
}
