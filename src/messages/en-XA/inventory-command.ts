import { pseudo } from '../pseudo.ts';
import * as english from '../en/inventory-command.ts';

export const inventoryCommandMessages = pseudo(english.inventoryCommandMessages);
