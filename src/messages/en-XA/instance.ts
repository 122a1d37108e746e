import { pseudo } from '../pseudo.ts';
import * as english from '../en/instance.ts';

export const instanceMessages = pseudo(english.instanceMessages);
