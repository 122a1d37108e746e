/** The shortest text that is worth hiding; shorter ones would blot out words. */
const SHORTEST = 6;

/** A function that blots out the tokens in a text, whichever way they are encoded. */
export function redactor(tokens: readonly (string | undefined)[]): (text: string) => string {
  const secrets = tokens
    .filter((token) => token !== undefined && token.length >= SHORTEST)
    .flatMap((token = '') => [
      token,
      encodeURIComponent(token),
      Buffer.from(token).toString('base64'),
    ]);
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '•••'), text);
}
