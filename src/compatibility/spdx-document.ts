/** Packages of an SPDX document in JSON, version 2.2 or 2.3. */
import type { Component } from './component.ts';
import { isRecord, listIn, textIn, type Json } from './json-value.ts';

/** The packages but for those that the document describes: these are the work itself. */
export function spdxComponents(document: Json): Component[] {
  const described = describedIds(document);
  return listIn(document, 'packages')
    .filter(isRecord)
    .filter((item) => !described.has(textIn(item, 'SPDXID')))
    .map((item) => ({ name: nameOf(item), license: licenseOf(item) }));
}

function describedIds(document: Json): ReadonlySet<string> {
  const listed = listIn(document, 'documentDescribes').filter((id) => typeof id === 'string');
  const related = listIn(document, 'relationships')
    .filter((relation) => textIn(relation, 'relationshipType') === 'DESCRIBES')
    .map((relation) => textIn(relation, 'relatedSpdxElement'));
  const ids = new Set([...listed, ...related]);
  // A document that describes every package has no root: all of them are components.
  return ids.size < listIn(document, 'packages').length ? ids : new Set();
}

function nameOf(item: Json): string {
  return [textIn(item, 'name'), textIn(item, 'versionInfo')].filter(Boolean).join(' ');
}

/** What somebody concluded goes before what the package declares. */
function licenseOf(item: Json): string {
  const stated = [textIn(item, 'licenseConcluded'), textIn(item, 'licenseDeclared')];
  return stated.find((text) => text !== '' && text !== 'NOASSERTION') ?? 'NOASSERTION';
}
