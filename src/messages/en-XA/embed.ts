import { pseudo } from '../pseudo.ts';
import * as english from '../en/embed.ts';

export const embedMessages = pseudo(english.embedMessages);
