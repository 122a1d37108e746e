import { pseudo } from '../pseudo.ts';
import * as english from '../en/facets.ts';

export const facetMessages = pseudo(english.facetMessages);
