/** The office writes English. */
export { endings } from '../en/word-endings.ts';
