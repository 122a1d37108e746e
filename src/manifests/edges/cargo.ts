/** Reads the dependencies in `Cargo.toml`: https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html. */
import { mappingOf } from '../../lib/is-mapping.ts';
import { valueAt } from '../../lib/records.ts';
import { packageTarget, repositoryTarget, type Found } from './targets.ts';

export function readCargo(manifest: Readonly<Record<string, unknown>>): Found {
  const name = valueAt(manifest, 'package', 'name');
  const isPublished = valueAt(manifest, 'package', 'publish') !== false;
  const { target } = manifest;
  const tables = [manifest, valueAt(manifest, 'workspace'), ...Object.values(mappingOf(target))];
  const list = (key: string) =>
    tables.flatMap((table) => Object.entries(mappingOf(valueAt(table, key))));
  const dependencies = list('dependencies');
  const isOption = ([, value]: [string, unknown]) => valueAt(value, 'optional') === true;
  return {
    names: typeof name === 'string' && isPublished ? [packageTarget('cargo', name)] : [],
    needs: dependencies.filter((one) => !isOption(one)).map(targetOf),
    options: dependencies.filter(isOption).map(targetOf),
    tools: [...list('dev-dependencies'), ...list('build-dependencies')].map(targetOf),
  };
}

function targetOf([name, value]: [string, unknown]): string | undefined {
  const [git, real] = [valueAt(value, 'git'), valueAt(value, 'package')];
  if (typeof git === 'string') return repositoryTarget(git);
  const isLocal = valueAt(value, 'path') !== undefined && valueAt(value, 'version') === undefined;
  return isLocal ? undefined : packageTarget('cargo', typeof real === 'string' ? real : name);
}
