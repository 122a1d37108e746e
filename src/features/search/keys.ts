/** The part of a `KeyboardEvent` that is needed. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** True for Ctrl-K and ⌘K, and for `/` outside of input fields. */
export function opensSearch(
  { key, ctrlKey, metaKey, altKey }: KeyPress,
  isTyping: boolean,
): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !isTyping;
}

/** True if key presses enter text in this element. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/**
 * Where an arrow key leads in a list below a field.
 *
 * @param place index of the focused item; -1 is the field.
 * @returns the new index, or undefined if the key does not move.
 */
export function movedPlace(key: string, place: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(place + 1, count - 1);
  if (key === 'ArrowUp' && place >= 0) return place - 1;
  if (key === 'Home' && place >= 0) return 0;
  if (key === 'End' && place >= 0) return count - 1;
  return undefined;
}
