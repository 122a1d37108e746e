import { pseudo } from '../pseudo.ts';
import * as english from '../en/api.ts';

export const apiMessages = pseudo(english.apiMessages);
