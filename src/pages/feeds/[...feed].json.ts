import { feedJsonText } from '../../exports/feed-json.ts';
import { feedRoute } from '../../site/feeds.ts';

export const { getStaticPaths, GET } = feedRoute('json', feedJsonText, 'application/feed+json');
