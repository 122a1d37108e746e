import { pseudo } from '../pseudo.ts';
import * as english from '../en/chooser.ts';

export const chooserMessages = pseudo(english.chooserMessages);
