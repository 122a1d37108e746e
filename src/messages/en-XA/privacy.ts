import { pseudo } from '../pseudo.ts';
import * as english from '../en/privacy.ts';

export const privacyMessages = pseudo(english.privacyMessages);
