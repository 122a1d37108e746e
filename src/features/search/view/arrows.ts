import { movedPlace } from '../keys.ts';
import { searchItems, searchParts } from './search-parts.ts';

/** Lets the arrow keys go from the field through the links below it, and back. */
export function moveByArrows(search: HTMLElement, event: KeyboardEvent): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const items = searchItems(search);
  const place = items.findIndex((item) => item === document.activeElement);
  const moved = movedPlace(event.key, place, items.length);
  if (moved === undefined) return;
  event.preventDefault();
  const next = items[moved] ?? searchParts(search).field;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
