import { pseudo } from '../pseudo.ts';
import * as english from '../en/validate-reports.ts';

export const reportFaults = pseudo(english.reportFaults);
