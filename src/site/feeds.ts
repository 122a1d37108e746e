/** The feeds that the site has: one of everything, and one a kind, topic and organisation. */
import type { APIRoute, GetStaticPaths } from 'astro';

import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Project } from '../catalogue/project.ts';
import { type Feed, FEED_LENGTH, feedItems, madeAt } from '../exports/feed.ts';
import { changesMessages as say } from '../messages/changes.ts';
import { getMessages } from './messages.ts';
import { path } from '../schemas/address.ts';
import { getCatalogue } from './catalogue.ts';
import { absolute, dataPath } from '../schemas/data-address.ts';
import { getEvents } from './events.ts';
import { getSite } from './site.ts';

export interface FeedPlan {
  /** Address below /feeds/, without its ending: `topics/timing`. */
  readonly slug: string;
  /** Its name among the others. */
  readonly label: string;
  readonly title: string;
  /** Path of the page that shows the same projects. */
  readonly page: string;
  readonly holds: (project: Project) => boolean;
}

export function feedPlans({ kinds, vocabularies }: Catalogue): FeedPlan[] {
  const { title } = getSite();
  const t = getMessages();
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
      page: path.topic(id),
      holds: ({ entry }: Project) => entry.topics?.includes(id) ?? false,
    })),
    ...vocabularies.organisations.map(({ id, label }) => ({
      slug: `organisations/${id}`,
      ...named(label),
      page: path.organisation(id),
      holds: ({ entry }: Project) => entry.organisations?.includes(id) ?? false,
    })),
  ];
}

/** The route of all feeds in one form. */
export function feedRoute(
  form: 'xml' | 'json',
  render: (feed: Feed) => string,
  type: string,
): { getStaticPaths: GetStaticPaths; GET: APIRoute<{ plan: FeedPlan }> } {
  return {
    getStaticPaths: () =>
      feedPlans(getCatalogue()).map((plan) => ({
        params: { feed: plan.slug },
        props: { plan },
      })),
    GET: ({ props: { plan } }) =>
      new Response(render(feedOf(plan, getCatalogue(), form)), {
        headers: { 'content-type': type },
      }),
  };
}

function feedOf(plan: FeedPlan, { projects }: Catalogue, form: 'xml' | 'json'): Feed {
  const { locale, office } = getSite();
  const held = new Map([...projects].filter(([, project]) => plan.holds(project)));
  const items = feedItems(
    getEvents(),
    held,
    say.says,
    (id) => absolute(path.project(id)),
    new URL(absolute(path.home)).hostname,
  ).slice(0, FEED_LENGTH);
  return {
    title: plan.title,
    language: locale,
    page: absolute(plan.page),
    self: absolute(dataPath.feed(plan.slug, form)),
    author: office,
    updated: items[0]?.at ?? madeAt(),
    items,
  };
}
