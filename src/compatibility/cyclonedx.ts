/** Components of a CycloneDX bill of materials in JSON, with those inside others. */
import type { Component } from './component.ts';
import { isRecord, listIn, textIn, type Json } from './json-value.ts';

export function cycloneDxComponents(document: Json): Component[] {
  const found: Component[] = [];
  const open = [...listIn(document, 'components')].reverse();
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (!isRecord(item)) continue;
    found.push({ name: nameOf(item), license: licenseOf(item) });
    open.push(...[...listIn(item, 'components')].reverse());
  }
  return found;
}

function nameOf(item: Json): string {
  const name = [textIn(item, 'group'), textIn(item, 'name')].filter(Boolean).join('/');
  return [name, textIn(item, 'version')].filter(Boolean).join(' ');
}

/** Several licences without an operator all count: nothing says that one may choose. */
function licenseOf(item: Json): string {
  const stated = listIn(item, 'licenses').map(statedLicense).filter(Boolean);
  if (stated.length < 2) return stated[0] ?? 'NOASSERTION';
  return stated.map((text) => (/\s/.test(text) ? `(${text})` : text)).join(' AND ');
}

function statedLicense(choice: Json): string {
  const license = isRecord(choice) ? choice['license'] : undefined;
  return textIn(choice, 'expression') || textIn(license, 'id') || textIn(license, 'name');
}
