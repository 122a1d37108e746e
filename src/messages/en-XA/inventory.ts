import { pseudo } from '../pseudo.ts';
import * as english from '../en/inventory.ts';

export const inventoryMessages = pseudo(english.inventoryMessages);
