import { pseudo } from '../pseudo.ts';
import * as english from '../en/product.ts';

export const productMessages = pseudo(english.productMessages);
