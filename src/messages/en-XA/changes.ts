import { pseudo } from '../pseudo.ts';
import * as english from '../en/changes.ts';

export const changesMessages = pseudo(english.changesMessages);
