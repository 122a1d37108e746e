/** Markup for pages and elements alike. Values are escaped, unless they are markup themselves. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = Markup | string | number | undefined | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For use as a tag: html`<b>${text}</b>`. Lists are joined; undefined and false become empty. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const rendered = parts.map((part, index) => part + render(pieces[index]));
  return new Markup(rendered.join(''));
}

function render(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(render).join('');
  return escapeHtml(String(piece));
}

/** A void element. Attributes that are undefined are left out. */
export function voidElement(
  name: 'img' | 'source',
  attributes: Readonly<Record<string, string | number | undefined>>,
): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(String(value))}"`],
  );
  return new Markup(`<${name}${written.join('')}>`);
}

/** Escapes text for elements and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
