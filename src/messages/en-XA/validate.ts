import { pseudo } from '../pseudo.ts';
import * as english from '../en/validate.ts';

export const validateMessages = pseudo(english.validateMessages);
