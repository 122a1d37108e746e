import { pseudo } from '../pseudo.ts';
import * as english from '../en/kinds.ts';

export const kindNames = pseudo(english.kindNames);
export const kindWords = pseudo(english.kindWords);
