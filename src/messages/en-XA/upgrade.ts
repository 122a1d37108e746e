import { pseudo } from '../pseudo.ts';
import * as english from '../en/upgrade.ts';

export const upgradeMessages = pseudo(english.upgradeMessages);
