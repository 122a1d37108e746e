/** Words of the pages on which boards use a part, in English; the browser loads them, too. */
import { count } from './grammar.ts';

const boards = (number: number) => count(number, { one: 'board', other: 'boards' });
const parts = (number: number) => count(number, { one: 'part', other: 'parts' });

export const partsMessages = {
  title: 'Parts',
  lead: (known: number, on: number) =>
    `Which boards use a part: ${parts(known)} on ${boards(on)}, read from their design files.`,
  listTitle: (initial: string) => `Parts: ${initial}`,
  listLead: (initial: string, known: number) =>
    `${parts(known)} that begin with ${initial}, and the boards that use them.`,
  label: 'Part number or value',
  hint: 'For example AD9510, or 100n.',
  submit: 'Find',
  part: 'Part',
  maker: 'Maker',
  onBoards: 'Boards',
  times: (quantity: number) => `× ${quantity}`,
  boards,
  parts,
  found: (known: number, shown: number) =>
    known > shown ? `${parts(known)}; the first ${shown} are shown.` : `${parts(known)}.`,
  none: (asked: string) => `No board uses a part called "${asked}". Try fewer signs of its name.`,
  more: (number: number) => `and ${number} more`,
  unreachable: 'The list of parts could not be loaded. The lists below have all of them.',
} as const;
