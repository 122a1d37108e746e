/** The feeds of the site: one of everything, and one for each kind, topic and organisation. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { creditLine, type ProjectPicture, widestOf } from '../catalogue/pictures.ts';
import type { Project } from '../catalogue/project.ts';
import { type Feed, FEED_LENGTH, type FeedImage, feedItems, madeAt } from '../exports/feed.ts';
import { atomText } from '../exports/feed-atom.ts';
import { feedJsonText } from '../exports/feed-json.ts';
import { changesMessages as say } from '#messages/changes.ts';
import { messages as t } from '#messages/common.ts';
import { path } from '../schemas/address.ts';
import { dataPath } from '../schemas/data-address.ts';
import type { CatalogueEvent } from '../schemas/events.ts';
import type { DataFile } from './data-file.ts';
import type { Issuer } from './issuer.ts';
import { getInterfaceLocale, getSite, textLang } from './site.ts';
import type { SiteData } from './site-data.ts';

export interface FeedPlan {
  /** Path below /feeds/, without the extension: `topics/timing`. */
  readonly slug: string;
  /** Its name in lists of feeds. */
  readonly label: string;
  /** Of the label, where it is in another language than the page. */
  readonly lang?: string | undefined;
  readonly title: string;
  /** Path of the page that shows the same projects. */
  readonly page: string;
  readonly holds: (project: Project) => boolean;
}

export function feedPlans({ kinds, vocabularies }: Catalogue): FeedPlan[] {
  const { title } = getSite();
  const named = (label: string) => ({ label, title: say.feedTitle(title, label) });
  return [
    {
      slug: 'all',
      label: say.title,
      title: say.feedTitle(title),
      page: path.changes,
      holds: () => true,
    },
    ...kinds.map((kind) => ({
      slug: `kinds/${kind}`,
      ...named(t.kinds[kind].name),
      page: path.kind(kind),
      holds: (project: Project) => project.kind === kind,
    })),
    ...vocabularies.topics.map(({ id, label }) => ({
      slug: `topics/${id}`,
      ...named(label),
      lang: textLang(label),
      page: path.topic(id),
      holds: ({ entry }: Project) => entry.topics?.includes(id) ?? false,
    })),
    ...vocabularies.organisations.map(({ id, label }) => ({
      slug: `organisations/${id}`,
      ...named(label),
      lang: textLang(label),
      page: path.organisation(id),
      holds: ({ entry }: Project) => entry.organisations?.includes(id) ?? false,
    })),
  ];
}

/** Feed formats, by extension. */
const FORMS = { xml: atomText, json: feedJsonText } as const;

export function feedFiles({ catalogue, events }: SiteData, issuer: Issuer): DataFile[] {
  return feedPlans(catalogue).flatMap((plan) =>
    (['xml', 'json'] as const).map((form) => {
      const place = dataPath.feed(plan.slug, form);
      return {
        path: place,
        text: () => FORMS[form](feedOf(plan, place, catalogue, events, issuer.addressOf)),
      };
    }),
  );
}

export function feedImage(
  picture: ProjectPicture,
  addressOf: Issuer['addressOf'],
): FeedImage | undefined {
  const file = widestOf(picture);
  const title = [picture.alt, creditLine(picture)].filter(Boolean).join(' · ');
  return file && { address: addressOf(file.href), title };
}

function feedOf(
  plan: FeedPlan,
  place: string,
  { projects }: Catalogue,
  events: readonly CatalogueEvent[],
  addressOf: Issuer['addressOf'],
): Feed {
  const { office } = getSite();
  const held = new Map([...projects].filter(([, project]) => plan.holds(project)));
  const items = feedItems(
    events,
    held,
    say.says,
    (id) => addressOf(path.project(id)),
    new URL(addressOf(path.home)).hostname,
    ({ pictures: [first] }) => first && feedImage(first, addressOf),
  ).slice(0, FEED_LENGTH);
  return {
    title: plan.title,
    language: getInterfaceLocale(),
    page: addressOf(plan.page),
    self: addressOf(place),
    author: office,
    updated: items[0]?.at ?? madeAt(),
    items,
  };
}
