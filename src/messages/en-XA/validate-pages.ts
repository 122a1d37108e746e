import { pseudo } from '../pseudo.ts';
import * as english from '../en/validate-pages.ts';

export const pageFaults = pseudo(english.pageFaults);
