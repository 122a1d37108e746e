import { pseudo } from '../pseudo.ts';
import * as english from '../en/init.ts';

export const initMessages = pseudo(english.initMessages);
