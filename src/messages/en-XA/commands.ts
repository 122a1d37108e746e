import { pseudo } from '../pseudo.ts';
import * as english from '../en/commands.ts';

export const commandMessages = pseudo(english.commandMessages);
