import { pseudo } from '../pseudo.ts';
import * as english from '../en/entry-commands.ts';

export const entryCommandMessages = pseudo(english.entryCommandMessages);
