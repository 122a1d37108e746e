import { type Facet, FACETS } from '../../schemas/facet.ts';
import { RARE, SEVERAL } from '../../features/facets/facet-groups.ts';
import type { CatalogueIndex } from '../../features/facets/item.ts';
import type { Narrowed } from '../../features/facets/narrow.ts';
import { COLUMNS, type Sort, type View, VIEWS } from '../../schemas/list-words.ts';
import {
  type FilterState,
  sortOf,
  withAll,
  withFacet,
  withSort,
} from '../../features/facets/state.ts';
import { facetMessages as t } from '#messages/facets.ts';
import { plain } from '../../lib/words.ts';

interface Box {
  /** Index of its value in the facet; values that no entry has are without a box. */
  readonly place: number;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly label: HTMLElement;
}

/** The native fields of the catalogue: reads a state from them and writes one into them. */
export class CatalogueForm {
  readonly #root: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #boxes: ReadonlyMap<Facet, readonly Box[]>;

  constructor(root: HTMLElement, index: CatalogueIndex) {
    this.#root = root;
    this.#form = root.querySelector('form') as HTMLFormElement;
    this.#boxes = new Map(FACETS.map((facet) => [facet, boxesOf(root, facet, index)]));
  }

  /** The state of the fields; parts without a field, such as the kind, are kept. */
  read(before: FilterState): FilterState {
    const data = new FormData(this.#form);
    let state: FilterState = {
      ...before,
      text: String(data.get('q') ?? '').trim(),
      view: VIEWS.find((view) => view === data.get('view')) ?? before.view,
      columns: COLUMNS.filter((column) => data.getAll('columns').includes(column)),
    };
    for (const [facet, boxes] of this.#boxes) {
      const offered = new Set(boxes.map(({ input }) => input.value));
      const others = (before.chosen[facet] ?? []).filter((id) => !offered.has(id));
      state = withFacet(state, facet, [...data.getAll(facet).map(String), ...others]);
    }
    const all = data.getAll('all');
    for (const facet of SEVERAL) {
      state = withAll(state, facet, Boolean(state.chosen[facet]) && all.includes(facet));
    }
    const sort = data.get('sort') as Sort;
    return sort === sortOf(before) ? state : withSort(state, sort);
  }

  /**
   * Shows a state, and the count beside each value.
   *
   * @param showsText false if the text field may be newer than the state.
   */
  show(state: FilterState, counts: Narrowed['counts'], showsText: boolean) {
    this.#field<HTMLInputElement>('[name=q]', (field) => {
      // Text that is being typed is not changed, including spaces.
      if (showsText && field.value.trim() !== state.text) field.value = state.text;
    });
    this.#field<HTMLSelectElement>('[name=sort]', (field) => (field.value = sortOf(state)));
    this.#showView(state);
    let on = 0;
    let rare = 0;
    for (const [facet, boxes] of this.#boxes) {
      const chosen = new Set(state.chosen[facet]);
      on += chosen.size;
      if (RARE.has(facet)) rare += chosen.size;
      for (const box of boxes) showBox(box, chosen, counts[facet][box.place] ?? 0);
      this.#showOn(`[data-facet=${facet}]`, chosen.size);
      if (SEVERAL.has(facet)) this.#showAll(facet, state);
    }
    this.#showOn('[data-rare]', rare);
    this.#showOn('.rail', on);
  }

  /** In each long facet, shows only the values that match the text typed above them. */
  findValues() {
    for (const field of this.#root.querySelectorAll<HTMLInputElement>('.facet-find')) {
      const asked = plain(field.value);
      let group: HTMLElement | undefined;
      for (const line of field.closest('fieldset')?.querySelectorAll('li') ?? []) {
        const isGroup = line.classList.contains('facet-group');
        if (isGroup) group = line;
        line.hidden =
          isGroup || !plain(line.querySelector('span')?.textContent ?? '').includes(asked);
        if (group && !line.hidden) group.hidden = false;
      }
    }
  }

  /** "All of them" is offered as soon as one value is chosen, since the next one would widen the list. */
  #showAll(facet: Facet, { all, chosen }: FilterState) {
    this.#field<HTMLInputElement>(`[name=all][value=${facet}]`, (box) => {
      box.checked = all.includes(facet);
      const label = box.closest('label');
      if (label) label.hidden = !chosen[facet];
    });
  }

  #showView({ view, columns }: FilterState) {
    const radio = this.#form.querySelector<HTMLInputElement>(`[name=view][value=${view}]`);
    if (radio) radio.checked = true;
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[name=columns]')) {
      box.checked = columns.some((column) => column === box.value);
    }
    this.#field<HTMLElement>(
      '[data-columns]',
      (field) => (field.hidden = view !== ('table' satisfies View)),
    );
  }

  #showOn(within: string, count: number) {
    const place = this.#root.querySelector(`${within} [data-on]`);
    const words = t.filtersOn(count);
    if (place && place.textContent !== words) place.textContent = words;
  }

  #field<Field extends Element>(selector: string, change: (field: Field) => void) {
    const field = this.#form.querySelector<Field>(selector);
    if (field) change(field);
  }
}

function showBox({ input, count, label }: Box, chosen: ReadonlySet<string>, found: number) {
  input.checked = chosen.has(input.value);
  const words = String(found);
  if (count.textContent === words) return;
  count.textContent = words;
  label.classList.toggle('zero', found === 0);
}

function boxesOf(root: HTMLElement, facet: Facet, { facets }: CatalogueIndex): Box[] {
  const inputs = new Map(
    [...root.querySelectorAll<HTMLInputElement>(`.rail [name=${facet}]`)].map(
      (input) => [input.value, input] as const,
    ),
  );
  return facets[facet].flatMap(({ id }, place) => {
    const input = inputs.get(id);
    const label = input?.closest('label');
    const count = label?.querySelector<HTMLElement>('.data');
    return input && label && count ? { place, input, label, count } : [];
  });
}
