import { submitWords as t } from '#messages/submit.ts';
import { series } from '#messages/grammar.ts';

/** Shows the source of a field's value, until the user changes it. */
export function showOrigin(field: HTMLElement, source: string | undefined): void {
  const place = field.querySelector<HTMLElement>('[data-origin]');
  if (!place) return;
  place.textContent = source ? t.from(source) : '';
  place.hidden = !source;
}

/** The sources of a field, which may have several values: `repositories`, `repositories.0`. */
export function originOf(
  origins: Readonly<Record<string, string>>,
  path: string,
): string | undefined {
  const sources = Object.entries(origins)
    .filter(([key]) => key === path || key.startsWith(`${path}.`) || key.startsWith(`${path}[`))
    .map(([, source]) => source);
  return series(new Set(sources)) || undefined;
}
