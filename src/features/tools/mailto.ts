/** A letter as text and as a `mailto:` address (RFC 6068). */
export interface Letter {
  readonly subject: string;
  readonly body: readonly string[];
}

export function letterText({ body }: Letter): string {
  return body.join('\n\n');
}

export function mailto(address: string, letter: Letter): string {
  const body = letterText(letter).replaceAll('\n', '\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`;
}
