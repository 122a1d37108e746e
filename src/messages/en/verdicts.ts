/** Words of the answers on licences, in English. Separate from the checker's, since the chooser loads them too. */
import type { Answer, Use, Verdict } from '../../schemas/verdict.ts';

export const verdictMessages = {
  verdicts: {
    yes: 'Yes',
    conditional: 'On conditions',
    no: 'No',
    ask: 'Ask the office',
  } satisfies Record<Verdict, string>,
  answers: {
    yes: 'Yes',
    'yes-reading': 'Yes, we read',
    conditional: 'On conditions',
    'conditional-reading': 'On conditions, we read',
    no: 'No',
    'no-reading': 'No, we read',
    ask: 'Ask the office',
  } satisfies Record<Answer, string>,
  uses: {
    merge: {
      name: 'Merged into one work',
      says: 'Copied, adapted, in one program or one bitstream',
    },
    link: { name: 'Linked as a module', says: 'Unchanged, through its interface' },
    separate: {
      name: 'A part of its own',
      says: 'Beside yours: two programs, a work and its manual',
    },
    tool: { name: 'A tool', says: 'A compiler, an editor, a layout program' },
  } satisfies Record<Use, { name: string; says: string }>,
} as const;
