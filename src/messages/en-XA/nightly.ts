import { pseudo } from '../pseudo.ts';
import * as english from '../en/nightly.ts';

export const nightlyMessages = pseudo(english.nightlyMessages);
