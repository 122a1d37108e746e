import { MOST, writeComparison } from '../../features/compare/address.ts';
import { togglePick } from '../../features/compare/choice.ts';
import { compareMessages as t } from '#messages/compare.ts';
import { element } from '../../lib/element.ts';
import { href, path } from '../../schemas/address.ts';
import sheet from '../styles/compare-tray.css?url';
import { keepPicks, readPicks, showPicks } from './compare-store.ts';

/** The bar at the bottom of the window: the number of picked projects, and a link to their comparison. */
class CompareTray extends HTMLElement {
  readonly #says = element('p', { role: 'status' });
  readonly #acts = element('p', { class: 'compare-acts' });
  #picks: readonly string[] = [];

  connectedCallback() {
    this.append(this.#says, this.#acts);
    this.addEventListener('click', (event) => this.#onClick(event));
    // Another tab, or the comparison itself before going back, may have changed the picks.
    addEventListener('storage', () => this.show(readPicks()));
    addEventListener('pageshow', () => this.show(readPicks()));
    this.show(readPicks());
  }

  pick(id: string) {
    const picks = togglePick(this.#picks, id);
    const isFull = picks === this.#picks;
    keepPicks(picks);
    this.show(picks, isFull ? t.full : undefined);
  }

  show(
    picks: readonly string[],
    note: string | undefined = picks.length === 1 ? t.chooseOther : undefined,
  ) {
    this.#picks = picks;
    this.hidden = picks.length === 0;
    document.documentElement.classList.toggle('has-tray', picks.length > 0);
    showPicks(document, picks);
    this.#says.textContent = [t.chosen(picks.length), note].filter(Boolean).join(' ');
    this.#acts.replaceChildren(...(picks.length > 1 ? [compareLink(picks)] : []), clearButton());
  }

  #onClick({ target }: Event) {
    if (!(target instanceof Element && target.closest('[data-clear]'))) return;
    keepPicks([]);
    this.show([]);
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  }
}

customElements.define('compare-tray', CompareTray);

/** Adds or removes a project, and shows the bar. */
export async function pick(id: string): Promise<void> {
  (await openTray()).pick(id);
}

let opened: Promise<CompareTray> | undefined;

/** Creates the bar once. */
export function openTray(): Promise<CompareTray> {
  return (opened ??= makeTray());
}

async function makeTray(): Promise<CompareTray> {
  await loadStyles();
  const tray = new CompareTray();
  tray.setAttribute('role', 'region');
  tray.setAttribute('aria-label', t.tray);
  document.querySelector('main')?.append(tray);
  return tray;
}

function compareLink(picks: readonly string[]) {
  const query = writeComparison({ ids: picks.slice(0, MOST), onlyDifferences: false });
  return element(
    'a',
    { class: 'btn', href: `${href(path.compare)}${query}` },
    t.compareThem(picks.length),
  );
}

function clearButton() {
  return element('button', { class: 'btn line', type: 'button', 'data-clear': '' }, t.clear);
}

/** By a link element, since an import would load the sheet with every page. */
function loadStyles(): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: sheet });
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}
