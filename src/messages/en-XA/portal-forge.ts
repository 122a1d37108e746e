import { pseudo } from '../pseudo.ts';
import * as english from '../en/portal-forge.ts';

export const portalForgeMessages = pseudo(english.portalForgeMessages);
