/** Reads a core description of FuseSoC: https://fusesoc.readthedocs.io/en/stable/ref/capi2.html. */
import { mappingOf } from '../../lib/is-mapping.ts';
import { valueAt } from '../../lib/records.ts';
import { toolTarget, type Found } from './targets.ts';

/** The first line, before the YAML. Version 1 has another syntax. */
export const CAPI = /^(?:\uFEFF)?CAPI[ \t]*=[ \t]*2[ \t]*:/;

export function readFusesoc(core: Readonly<Record<string, unknown>>): Found {
  const { filesets } = core;
  const groups = Object.values(mappingOf(filesets));
  return {
    names: [...textsIn(core['name']), ...textsIn(core['virtual'])].map(nameOf),
    needs: groups.flatMap((group) => textsIn(valueAt(group, 'depend'))).map(nameOf),
  };
}

/** `vendor:library:name:version` without the version, a comparison (`>=`) and a condition (`tool_x ? (…)`). */
function nameOf(text: string): string | undefined {
  const condition = text.indexOf('?');
  const [plain = ''] = text
    .slice(condition + 1)
    .replaceAll(/[()\s<>=~^!]/g, ' ')
    .trim()
    .split(' ');
  const parts = plain.split(':');
  const [vendor = '', library = '', name = ''] = parts.length > 1 ? parts : ['', '', plain];
  return name === '' ? undefined : toolTarget('fusesoc', `${vendor}:${library}:${name}`);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
