import { pseudo } from '../pseudo.ts';
import * as english from '../en/compare.ts';

export const compareMessages = pseudo(english.compareMessages);
