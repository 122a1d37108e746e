/** Except for `git@host`, which is part of repository addresses. */
const EMAIL =
  /(?:mailto:)?(?<![\w.+%-])(?!git@)[\w.+%-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;
const ORCID = /(?:https?:\/\/)?(?:orcid\.org\/)?(?<![\d-])(?:\d{4}-){3}\d{3}[\dX](?![\d-])/gi;

/** The text with an ellipsis in place of e-mail addresses and ORCID iDs. */
export function withoutContacts(text: string): string {
  return text.replaceAll(EMAIL, '…').replaceAll(ORCID, '…');
}
