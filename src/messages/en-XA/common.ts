import { pseudo } from '../pseudo.ts';
import * as english from '../en/common.ts';

export const messages = pseudo(english.messages);
