import { createUnderstand } from '../../src/features/search/question.ts';

/** Parses questions with the vocabulary of a small office. */
export const understand = createUnderstand({
  synonyms: [
    ['MSPS', 'MS/s'],
    ['rad-hard', 'radiation-tolerant'],
    ['carte', 'board'],
  ],
  ignored: ['the', 'a', 'can', 'i', 'where', 'how', 'do', 'it', 'd'],
});
