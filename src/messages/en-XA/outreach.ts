import { pseudo } from '../pseudo.ts';
import * as english from '../en/outreach.ts';

export const outreachMessages = pseudo(english.outreachMessages);
