/** Stores the projects picked for comparison in the browser. */
import { readChoice } from '../../features/compare/choice.ts';
import { keepStored, readStored } from '../../lib/storage/storage.ts';

/** Empty where the browser stores nothing for this site. */
export function readPicks(): readonly string[] {
  return readChoice(readStored('comparison') ?? '');
}

export function keepPicks(picks: readonly string[]): void {
  keepStored('comparison', picks.join(','));
}

/** Updates the state of each "Compare" button within an element. */
export function showPicks(root: ParentNode, picks: readonly string[] = readPicks()): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-compare]')) {
    const isPicked = String(picks.includes(button.dataset['compare'] ?? ''));
    if (button.ariaPressed !== isPicked) button.ariaPressed = isPicked;
  }
}
