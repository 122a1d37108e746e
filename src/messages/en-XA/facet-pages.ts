import { pseudo } from '../pseudo.ts';
import * as english from '../en/facet-pages.ts';

export const facetPageMessages = pseudo(english.facetPageMessages);
