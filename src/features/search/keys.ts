/** The part of a key press that decides; a `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** True for Ctrl-K and ⌘K, and for `/` where it would not be typed into a field. */
export function opensSearch(
  { key, ctrlKey, metaKey, altKey }: KeyPress,
  isTyping: boolean,
): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !isTyping;
}

/** True if what is typed goes into this element. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/**
 * Where an arrow key leads in a list that hangs below a field.
 *
 * @param place of the item that has the focus; -1 is the field.
 * @returns the new place, or nothing if the key does not move.
 */
export function movedPlace(key: string, place: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(place + 1, count - 1);
  if (key === 'ArrowUp' && place >= 0) return place - 1;
  if (key === 'Home' && place >= 0) return 0;
  if (key === 'End' && place >= 0) return count - 1;
  return undefined;
}
