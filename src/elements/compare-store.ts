/** The projects picked to be compared, kept in the reader's browser and nowhere else. */
import { readChoice } from '../compare/choice.ts';

const KEY = 'compare';

/** What was picked; nothing in a browser that keeps nothing for this site. */
export function readPicks(): readonly string[] {
  try {
    return readChoice(localStorage.getItem(KEY) ?? '');
  } catch {
    // Storage is switched off: nothing was picked earlier.
    return [];
  }
}

export function keepPicks(picks: readonly string[]): void {
  try {
    if (picks.length > 0) localStorage.setItem(KEY, picks.join(','));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is full or switched off: the picks hold as long as the page.
  }
}

/** Shows on each "Compare" button within an element whether its project is picked. */
export function showPicks(root: ParentNode, picks: readonly string[] = readPicks()): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-compare]')) {
    const isPicked = String(picks.includes(button.dataset['compare'] ?? ''));
    if (button.ariaPressed !== isPicked) button.ariaPressed = isPicked;
  }
}
