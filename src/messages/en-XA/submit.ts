import { pseudo } from '../pseudo.ts';
import * as english from '../en/submit.ts';

export const submitMessages = pseudo(english.submitMessages);
export const submitWords = pseudo(english.submitWords);
