import { pseudo } from '../pseudo.ts';
import * as english from '../en/validate-entries.ts';

export const entryFaults = pseudo(english.entryFaults);
