/** Check boxes for the terms of a vocabulary, with a search over them. */
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
  narrow(field);
}

/** Ids without a box: an entry may have one that is no longer in the vocabulary. */
export function unknownIn(field: Element, values: readonly unknown[]): unknown[] {
  const known = boxesOf(field).map(({ value }) => value);
  return values.filter((value) => !known.includes(String(value)));
}

/** Chosen terms are always visible; others when they match the search, or on request. */
export function startTerms(field: Element): void {
  const search = searchIn(field);
  const all = field.querySelector('[data-all]');
  search?.addEventListener('input', () => narrow(field));
  search?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    chooseOnly(field, search);
  });
  all?.addEventListener('click', () => {
    all.setAttribute('aria-expanded', String(!showsAll(field)));
    narrow(field);
  });
  field.addEventListener('change', () => showChosen(field));
}

function searchIn(field: Element) {
  return field.querySelector<HTMLInputElement>('[data-search]');
}

function showsAll(field: Element): boolean {
  return field.querySelector('[data-all]')?.getAttribute('aria-expanded') === 'true';
}

/** Enter chooses the exact match, or the only one that is left. */
function chooseOnly(field: Element, search: HTMLInputElement): void {
  const asked = search.value.trim().toLowerCase();
  const left = boxesOf(field).filter((box) => !box.closest('li')?.hidden);
  const exact = left.find((box) => box.closest('li')?.textContent.trim().toLowerCase() === asked);
  const only = exact ?? (left.length === 1 ? left[0] : undefined);
  if (!only || asked === '') return;
  only.checked = true;
  search.value = '';
  only.dispatchEvent(new Event('change', { bubbles: true }));
  narrow(field);
}

function narrow(field: Element): void {
  const words = (searchIn(field)?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const isAll = showsAll(field);
  let left = 0;
  for (const box of boxesOf(field)) {
    const item = box.closest('li');
    if (!item) continue;
    const text = `${item.textContent} ${item.querySelector('label')?.title ?? ''}`.toLowerCase();
    const fits = words.every((word) => text.includes(word));
    item.hidden = words.length > 0 ? !fits : !isAll && !box.checked;
    if (fits) left += 1;
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
