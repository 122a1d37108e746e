/**
 * What only a schema knows to be wrong. Schemas stand below messages and say it in English; another language finds its
 * own sentence by the English one, as gettext does.
 */
export const schemaFault = (english: string): string => english;
