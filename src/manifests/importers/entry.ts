/** Imports an entry itself: to edit it in the form, or to move it from another catalogue. */
import { importFaults as say } from '#messages/importers.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { parseYaml } from '../../instance/yaml/document.ts';
import { keysAt, type Path } from '../../instance/entry-file/order.ts';
import { ENTRY_ORDER } from '../../instance/entry-file/entry-order.ts';
import { nearest } from '../../lib/distance.ts';
import { MAX_MANIFEST } from '../parse.ts';
import {
  type Draft,
  type DraftValues,
  type Dropped,
  type ImportOptions,
  missingIn,
} from '../../schemas/draft.ts';
import { pathsIn } from './crosswalk.ts';

/** True for YAML with a key that entries have and manifests do not. */
export function isEntryText(text: string): boolean {
  return (
    /^name:/m.test(text) && /^(?:repositories|review|organisations|topics|interfaces):/m.test(text)
  );
}

/** Every known key with its value, unchecked; the validator checks it later. Never throws. */
export function importEntry(name: string, text: string, { kind }: ImportOptions): Draft {
  const file = name || 'entry';
  const { value, fault } = parse(text);
  const dropped: Dropped[] = fault ? [{ field: '', because: fault }] : [];
  const values = (isMapping(value) ? known(value, [], dropped) : {}) as DraftValues;
  return {
    values,
    kind,
    origins: Object.fromEntries(pathsIn(values).map((path) => [path, `${file}: ${path}`])),
    dropped,
    missing: missingIn(values),
  };
}

function parse(text: string): { value?: unknown; fault?: string } {
  if (text.length > MAX_MANIFEST) return { fault: say.entryTooLarge };
  const { value, faults } = parseYaml(text.replace(/^\uFEFF/, ''));
  const [first] = faults;
  return first ? { fault: say.inLine(first.position.line, first.message) } : { value };
}

function known(value: unknown, path: Path, dropped: Dropped[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => known(item, [...path, index], dropped));
  }
  if (!isMapping(value)) return value;
  const keys = keysAt(ENTRY_ORDER, path);
  const pairs = Object.entries(value).flatMap(([key, child]) => {
    const below = [...path, key];
    if (keys.includes(key)) return [[key, known(child, below, dropped)] as const];
    const [meant] = nearest(key, new Set(keys), 1);
    const because = meant ? say.keyNear(meant) : say.noKey;
    dropped.push({ field: below.join('.'), because });
    return [];
  });
  return Object.fromEntries(pairs);
}
