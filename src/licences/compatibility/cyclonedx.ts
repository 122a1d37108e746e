/** Reads CycloneDX bills of materials in JSON. */
import { isMapping } from '../../lib/is-mapping.ts';
import { NOASSERTION } from '../no-license.ts';
import { allOf, type Bill, type Component } from './component.ts';
import { listIn, textIn, type Json } from './json-value.ts';

/** All components, including nested ones, also those of the described one. */
export function cycloneDxBill(document: Json): Bill {
  const metadata = isMapping(document) ? document['metadata'] : undefined;
  const [described] = listIn(metadata, 'component').filter(isMapping);
  const components: Component[] = [];
  const open = [...listIn(document, 'components'), ...listIn(described, 'components')].reverse();
  while (open.length > 0) {
    const item = open.pop();
    components.push(componentOf(item));
    for (const inner of [...listIn(item, 'components')].reverse()) open.push(inner);
  }
  return { components, ...(described && { described: componentOf(described) }) };
}

function componentOf(item: Json): Component {
  const name = [textIn(item, 'group'), textIn(item, 'name')].filter(Boolean).join('/');
  return {
    name: [name, textIn(item, 'version')].filter(Boolean).join(' '),
    license: licenseOf(item),
    of: { name, version: textIn(item, 'version'), purl: textIn(item, 'purl') },
  };
}

/** The stated licence and those detected in files. */
function licenseOf(item: Json): string {
  const evidence = isMapping(item) ? item['evidence'] : undefined;
  return allOf(
    [...listIn(item, 'licenses'), ...listIn(evidence, 'licenses')].flatMap(statedLicenses),
  );
}

/** A text or an address alone does not say which licence it is. */
function statedLicenses(choice: Json): string[] {
  const license = isMapping(choice) ? choice['license'] : undefined;
  const stated = [
    textIn(choice, 'expression'),
    textIn(license, 'id') || textIn(license, 'name'),
  ].filter(Boolean);
  return stated.length > 0 ? stated : [NOASSERTION];
}
