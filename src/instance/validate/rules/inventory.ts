/** What services depend on: names that are there, once each, and bills of materials that can be read. */
import { entryFaults } from '#messages/validate-entries.ts';
import { instanceFaults as say } from '#messages/validate-instance.ts';
import { bomSchema } from '../../../schemas/office/bom.ts';
import { readPurl } from '../../../schemas/purl.ts';
import type { Document } from '../../document.ts';
import type { Context } from '../context.ts';
import { shown } from '../hint.ts';
import { at, isText, items, whole, type Raw, type RawText } from '../json-path.ts';
import { problem, problemAt, type Problem } from '../problem.ts';
import { check } from './check-schema.ts';

/** Whoever reads these has understood. */
const MOST = 20;

export function* inventoryProblems(context: Context): Generator<Problem> {
  const { office, bills } = context.instance;
  const files = new Set(bills.map(({ file }) => file));
  const named = new Set<string>();
  for (const service of office.service) {
    const bill = at(whole(service), 'sbom');
    if (isText(bill)) {
      const file = beside(service, bill.value);
      named.add(file);
      if (!files.has(file))
        yield problem('inventory/no-bill', service, bill.path, say.noBill(shown(bill.value)));
    }
    yield* componentProblems(context, service);
  }
  for (const bill of bills) {
    if (!named.has(bill.file)) yield problemAt('inventory/unused-bill', bill.file, say.unusedBill);
    const faults = [...check(bomSchema(bill.value), bill)];
    yield* faults;
    if (faults.length === 0) yield* purlProblems(bill);
  }
}

function beside({ file }: Document, name: string): string {
  return `${file.slice(0, file.lastIndexOf('/'))}/${name}`;
}

function* componentProblems(context: Context, service: Document): Generator<Problem> {
  const { projectIds, didYouMean } = context;
  const first = new Map<string, Raw>();
  for (const component of items(at(whole(service), 'components'))) {
    const entry = at(component, 'entry');
    if (isText(entry) && !projectIds.has(entry.value)) {
      const message = entryFaults.noProject(shown(entry.value));
      const hint = didYouMean(entry.value, projectIds);
      yield problem('inventory/unknown-entry', service, entry.path, message + hint);
    }
    const name = ['entry', 'purl', 'name'].map((key) => at(component, key)).find(isText);
    if (!name) continue;
    const key = `${String(name.path.at(-1))} ${sameName(name.value)}`;
    const before = first.get(key);
    if (before) {
      const { line } = service.locate(before.path, 'value');
      yield problem('inventory/duplicate-component', service, name.path, say.componentTwice(line));
    } else first.set(key, name);
  }
}

/** Package URLs may be spelt in several ways. */
function sameName(text: string): string {
  const reading = readPurl(text);
  return 'purl' in reading ? reading.purl.text : text;
}

function* purlProblems(bill: Document): Generator<Problem> {
  let found = 0;
  for (const { value, path } of purlsIn(whole(bill))) {
    if ('purl' in readPurl(value)) continue;
    yield problem('inventory/bill-purl', bill, path, say.billPurl(shown(value)));
    found += 1;
    if (found === MOST) return;
  }
}

/** Of CycloneDX, in which components hold others, and of SPDX. */
function* purlsIn(whole: Raw): Generator<RawText> {
  for (const component of items(at(whole, 'components'))) {
    const purl = at(component, 'purl');
    if (isText(purl)) yield purl;
    yield* purlsIn(component);
  }
  for (const item of items(at(whole, 'packages'))) {
    for (const reference of items(at(item, 'externalRefs'))) {
      const locator = at(reference, 'referenceLocator');
      if (at(reference, 'referenceType').value === 'purl' && isText(locator)) yield locator;
    }
  }
}
