import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The packages that a program imports, directly or through its modules. */
export function packagesOf(program: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const open = [resolve(program)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !file.endsWith('.ts')) continue;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type\b)[^;]*?from '([^']+)'|^import '([^']+)'/gm,
    );
    for (const [, from, bare] of imports) {
      const name = from ?? bare ?? '';
      if (name.startsWith('.')) open.push(resolve(dirname(file), name));
      else if (name.startsWith('#messages/'))
        open.push(resolve(name.replace('#messages/', 'src/messages/en/')));
      else if (!name.startsWith('node:')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
    }
  }
  return [...packages];
}
