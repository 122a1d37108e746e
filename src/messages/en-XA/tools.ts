import { pseudo } from '../pseudo.ts';
import * as english from '../en/tools.ts';

export const toolMessages = pseudo(english.toolMessages);
export const toolWords = pseudo(english.toolWords);
