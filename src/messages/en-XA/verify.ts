import { pseudo } from '../pseudo.ts';
import * as english from '../en/verify.ts';

export const verifyMessages = pseudo(english.verifyMessages);
