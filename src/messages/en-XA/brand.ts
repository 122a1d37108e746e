import { pseudo } from '../pseudo.ts';
import * as english from '../en/brand.ts';

export const brandFaults = pseudo(english.brandFaults);
