import { pseudo } from '../pseudo.ts';
import * as english from '../en/search.ts';

export const searchMessages = pseudo(english.searchMessages);
