/** Reads SPDX documents in JSON, version 2.2 or 2.3. */
import { isNoassertion } from '../no-license.ts';
import { allOf, type Bill, type Component } from './component.ts';
import { listIn, textIn, type Json } from './json-value.ts';

/** The packages, and files and snippets with a stated licence. */
export function spdxBill(document: Json): Bill {
  const packages = listIn(document, 'packages');
  const ids = describedIds(document);
  const [described, ...others] = packages.filter((item) => ids.has(textIn(item, 'SPDXID')));
  // Of several described packages, none can be taken for the work itself; a single package is what the bill is for.
  const root = others.length === 0 && packages.length > 1 ? described : undefined;
  const components = [
    ...packages.filter((item) => item !== root || item === undefined).map(packageOf),
    ...listIn(document, 'files').flatMap((item) => partOf(item, 'fileName', 'licenseInfoInFiles')),
    ...listIn(document, 'snippets').flatMap((item) =>
      partOf(item, 'name', 'licenseInfoInSnippets'),
    ),
  ];
  return { components, ...(root !== undefined && { described: packageOf(root) }) };
}

function describedIds(document: Json): ReadonlySet<string> {
  const listed = listIn(document, 'documentDescribes').filter((id) => typeof id === 'string');
  const related = listIn(document, 'relationships').flatMap((relation) => {
    const type = textIn(relation, 'relationshipType');
    if (type === 'DESCRIBES') return textIn(relation, 'relatedSpdxElement');
    return type === 'DESCRIBED_BY' ? textIn(relation, 'spdxElementId') : [];
  });
  return new Set([...listed, ...related]);
}

function packageOf(item: Json): Component {
  return {
    name: [textIn(item, 'name'), textIn(item, 'versionInfo')].filter(Boolean).join(' '),
    license: licenseOf(item, 'licenseInfoFromFiles'),
    of: { name: textIn(item, 'name'), version: textIn(item, 'versionInfo'), purl: purlOf(item) },
  };
}

function purlOf(item: Json): string {
  const reference = listIn(item, 'externalRefs').find(
    (one) => textIn(one, 'referenceType') === 'purl',
  );
  return textIn(reference, 'referenceLocator');
}

/** A file without a statement belongs to its package. */
function partOf(item: Json, name: string, found: string): Component[] {
  const license = licenseOf(item, found);
  return isNoassertion(license) ? [] : [{ name: textIn(item, name), license }];
}

/** The concluded licence; else the declared one with those detected in files. */
function licenseOf(item: Json, found: string): string {
  const concluded = textIn(item, 'licenseConcluded');
  if (isStated(concluded)) return concluded;
  const stated = [
    textIn(item, 'licenseDeclared'),
    ...listIn(item, found).filter((text) => typeof text === 'string'),
  ];
  return allOf(stated.filter(isStated));
}

function isStated(text: string): boolean {
  return text !== '' && !isNoassertion(text);
}
