import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ChooserData } from '../features/chooser/data.ts';
import { licenseFact } from '../licences/facts.ts';
import { withoutPlus } from '../licences/plus.ts';
import type { Chooser } from '../licences/chooser-schema.ts';
import { licensePages } from './licenses.ts';
import { getSite, getTextLang } from './site.ts';

/** The chooser with names and pages of its licences. */
export function chooserData(chooser: Chooser, catalogue: Catalogue): ChooserData {
  const pages = new Set(licensePages(catalogue));
  const ids = Object.values(chooser.outcomes).flatMap(({ license, alternatives = [] }) =>
    [license, ...alternatives.map((item) => item.license)].map(withoutPlus),
  );
  const licenses = [...new Set(ids)].toSorted();
  const names = licenses.flatMap((id) => {
    const name = licenseFact(id)?.name;
    return name ? [[id, name] as const] : [];
  });
  return {
    chooser,
    names: Object.fromEntries(names),
    pages: licenses.filter((id) => pages.has(id)),
    lang: getTextLang(),
    email: getSite().contact.email,
  };
}
