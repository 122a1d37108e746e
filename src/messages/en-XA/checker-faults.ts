import { pseudo } from '../pseudo.ts';
import * as english from '../en/checker-faults.ts';

export const checkerFaults = pseudo(english.checkerFaults);
