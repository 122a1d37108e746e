/** Keeps how the reader likes to see the catalogue in the reader's browser, and nowhere else. */
const KEY = 'catalogue-view';

/** What was kept; empty in a browser that keeps nothing for this site. */
export function readChoice(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    // Storage is switched off: there is no earlier choice.
    return '';
  }
}

export function keepChoice(choice: string): void {
  try {
    if (choice) localStorage.setItem(KEY, choice);
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is full or switched off: the choice holds for this page.
  }
}
