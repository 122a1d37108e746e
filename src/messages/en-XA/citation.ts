import { pseudo } from '../pseudo.ts';
import * as english from '../en/citation.ts';

export const citationMessages = pseudo(english.citationMessages);
