import { atomText } from '../../exports/feed-atom.ts';
import { feedRoute } from '../../site/feeds.ts';

export const { getStaticPaths, GET } = feedRoute('xml', atomText, 'application/atom+xml');
