import { pseudo } from '../pseudo.ts';
import * as english from '../en/reports.ts';

export const reportMessages = pseudo(english.reportMessages);
