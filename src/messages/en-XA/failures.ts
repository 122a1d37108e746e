import { pseudo } from '../pseudo.ts';
import * as english from '../en/failures.ts';

export const failureMessages = pseudo(english.failureMessages);
