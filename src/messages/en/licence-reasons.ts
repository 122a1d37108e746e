/** Reasons why licences fit together or not; `rules.json` has them in English. */
export const licenceReason = (english: string): string => english;
