import { pseudo } from '../pseudo.ts';
import * as english from '../en/validate-instance.ts';

export const instanceFaults = pseudo(english.instanceFaults);
