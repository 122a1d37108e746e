import { pseudo } from '../pseudo.ts';
import * as english from '../en/submit-faults.ts';

export const submitFaults = pseudo(english.submitFaults);
