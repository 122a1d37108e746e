/** Characters; hiding shorter tokens would garble other text. */
const SHORTEST = 6;

/** A function that replaces the tokens in a text, plain, percent-encoded or in base64. */
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
