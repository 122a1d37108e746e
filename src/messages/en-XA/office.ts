import { pseudo } from '../pseudo.ts';
import * as english from '../en/office.ts';

export const officeMessages = pseudo(english.officeMessages);
