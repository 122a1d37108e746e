import { pseudo } from '../pseudo.ts';
import * as english from '../en/refresh.ts';

export const refreshMessages = pseudo(english.refreshMessages);
