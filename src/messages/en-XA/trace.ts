import { pseudo } from '../pseudo.ts';
import * as english from '../en/trace.ts';

export const traceMessages = pseudo(english.traceMessages);
