import { pseudo } from '../pseudo.ts';
import * as english from '../en/hygiene.ts';

export const hygieneMessages = pseudo(english.hygieneMessages);
