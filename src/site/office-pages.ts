/** The pages on which the office says who it is and what this site is: those that this instance has. */
import { getCollection } from 'astro:content';

import { officeMessages as say } from '#messages/office.ts';
import { path } from '../schemas/address.ts';
import { PAGE_SUBJECTS } from '../schemas/guideline.ts';
import { OFFICE_PAGES } from '../schemas/office/collections.ts';
import { getOffice } from './office.ts';
import type { PageGroup } from './page-group.ts';

/** In the order in which they are read: first what is written about the office, then what is kept as data. */
export async function officePages(): Promise<PageGroup[]> {
  const pages = (await getCollection('pages')).toSorted(
    (a, b) => (a.data.order ?? 0) - (b.data.order ?? 0),
  );
  const office = getOffice();
  const data = OFFICE_PAGES.filter(([name]) => office[name].length > 0);
  const kept = { office: data.map(([name, to]) => ({ label: say[name].title, to })), site: [] };
  return PAGE_SUBJECTS.map((subject) => ({
    label: say.groups[subject],
    links: [
      ...pages
        .filter(({ id, data }) => subject === (id === 'about' ? 'office' : (data.about ?? 'site')))
        .map(({ id, data: { title } }) => ({ label: title, to: path.page(id) })),
      ...kept[subject],
    ],
  })).filter(({ links }) => links.length > 0);
}
