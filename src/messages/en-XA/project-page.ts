import { pseudo } from '../pseudo.ts';
import * as english from '../en/project-page.ts';

export const projectPage = pseudo(english.projectPage);
