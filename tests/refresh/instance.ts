/** An instance on disk, made from the small fixture, with repositories at fake forges. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { load } from 'js-yaml';

const SITE = new URL('../fixtures/small/content/site.yaml', import.meta.url);

export interface InstanceForge {
  readonly host: string;
  readonly kind: string;
  readonly api: string;
  readonly tokenEnv?: string;
}

export interface DiskInstance {
  readonly folder: string;
  /** Text of one of the generated files; undefined if there is none. */
  read(name: string): string | undefined;
  write(path: string, text: string): void;
  remove(): void;
}

/**
 * Written as JSON, which is valid YAML.
 *
 * @param kind of the forge that hosts the instance itself.
 */
export function diskInstance(
  forges: readonly InstanceForge[],
  repositories: Readonly<Record<string, string>>,
  kind = 'gitlab',
): DiskInstance {
  const folder = mkdtempSync(join(tmpdir(), 'instance-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const site = load(readFileSync(SITE, 'utf8')) as Record<string, object>;
  const repository = { ...site['repository'], kind };
  write('content/site.yaml', JSON.stringify({ ...site, forges, enrichers: [], repository }));
  for (const [id, url] of Object.entries(repositories)) {
    write(`catalogue/hardware/${id}.yaml`, JSON.stringify({ name: id, repositories: [url] }));
  }
  return {
    folder,
    write,
    read: (name) => {
      try {
        return readFileSync(join(folder, 'catalogue', name), 'utf8');
      } catch {
        // There is no such file yet.
        return undefined;
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
