import { pseudo } from '../pseudo.ts';
import * as english from '../en/news-events.ts';

export const newsMessages = pseudo(english.newsMessages);
