/** The projects picked to be compared, kept in the reader's browser and nowhere else. */
import { readChoice } from '../../features/compare/choice.ts';
import { keepStored, readStored } from '../../lib/storage/storage.ts';

/** What was picked; nothing in a browser that keeps nothing for this site. */
export function readPicks(): readonly string[] {
  return readChoice(readStored('comparison') ?? '');
}

export function keepPicks(picks: readonly string[]): void {
  keepStored('comparison', picks.join(','));
}

/** Shows on each "Compare" button within an element whether its project is picked. */
export function showPicks(root: ParentNode, picks: readonly string[] = readPicks()): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-compare]')) {
    const isPicked = String(picks.includes(button.dataset['compare'] ?? ''));
    if (button.ariaPressed !== isPicked) button.ariaPressed = isPicked;
  }
}
