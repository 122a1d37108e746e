/** Boxes for the words of a vocabulary, with a search over them. */
import { series } from '#messages/grammar.ts';

function boxesOf(field: Element): HTMLInputElement[] {
  return [...field.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
}

export function chosenIn(field: Element): string[] {
  return boxesOf(field).flatMap(({ checked, value }) => (checked ? [value] : []));
}

export function choose(field: Element, values: readonly unknown[]): void {
  for (const box of boxesOf(field)) box.checked = values.includes(box.value);
  showChosen(field);
}

/** Ids that no box has: an entry may hold one that the vocabulary has lost. */
export function unknownIn(field: Element, values: readonly unknown[]): unknown[] {
  const known = boxesOf(field).map(({ value }) => value);
  return values.filter((value) => !known.includes(String(value)));
}

export function startTerms(field: Element): void {
  const search = field.querySelector<HTMLInputElement>('[data-search]');
  search?.addEventListener('input', () => narrow(field, search.value));
  search?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  field.addEventListener('change', () => showChosen(field));
}

function narrow(field: Element, asked: string): void {
  const words = asked.toLowerCase().split(/\s+/).filter(Boolean);
  let left = 0;
  for (const item of field.querySelectorAll('li')) {
    const text = `${item.textContent} ${item.querySelector('label')?.title ?? ''}`.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
    if (!item.hidden) left += 1;
  }
  const said = field.querySelector<HTMLElement>('[data-no-term]');
  if (said) said.textContent = left === 0 ? (said.dataset['words'] ?? '') : '';
}

function showChosen(field: Element): void {
  const place = field.querySelector<HTMLElement>('[data-chosen] span');
  if (!place) return;
  const none = (place.dataset['none'] ??= place.textContent.trim());
  const labels = boxesOf(field).flatMap((box) =>
    box.checked ? [box.labels?.[0]?.textContent.trim() ?? box.value] : [],
  );
  place.textContent = series(labels) || none;
}
