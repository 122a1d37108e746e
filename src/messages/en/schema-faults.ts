/**
 * Messages of schemas. These are in a lower room and written in English; another language looks up its own sentence by
 * the English one, as gettext does.
 */
export const schemaFault = (english: string): string => english;
