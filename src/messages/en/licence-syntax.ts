/** Syntax errors of an SPDX expression. In a file of its own, since the browser's checker loads it too. */

export const licenseSyntax = {
  character: (word: string) => `"${word}" has a character that no licence id has.`,
  tooLong: (most: number) => `More than ${most} characters are no licence.`,
  notOnList: (id: string) => `"${id}" is not on the SPDX list.`,
  capitals: (operator: string) => `Write ${operator} in capitals.`,
  neverClosed: 'A parenthesis is opened here and never closed.',
  closesNothing: 'This parenthesis closes nothing.',
  noException: 'An exception must follow WITH.',
  noLicense: 'A licence is missing here.',
  noLicenseAfter: (sign: string) => `A licence is missing after ${sign}.`,
  noLicenseBefore: (sign: string) => `A licence is missing before ${sign}.`,
  withAfterParenthesis: 'WITH must follow a licence id, not a parenthesis.',
  oneException: 'A licence takes only one exception.',
  noOperator: (word: string) => `OR or AND is missing before "${word}".`,
} as const;
