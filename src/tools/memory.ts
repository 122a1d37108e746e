/** Answers are kept in this browser only. Where nothing can be kept, the tool works for this visit. */
const PREFIX = 'ospo-tool-';

/** What was kept, by name; nothing if it cannot be read. */
export function recall(tool: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + tool) ?? '{}');
    return isRecord(kept) ? kept : {};
  } catch {
    // Storage is switched off, or holds something else: begin anew.
    return {};
  }
}

/** Keeps the answers, or forgets them when there are none. */
export function keep(tool: string, answers: Readonly<Record<string, string>>): void {
  try {
    if (Object.keys(answers).length === 0) localStorage.removeItem(PREFIX + tool);
    else localStorage.setItem(PREFIX + tool, JSON.stringify(answers));
  } catch {
    // Storage is switched off or full: the answers last as long as the page.
  }
}

function isRecord(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((item) => typeof item === 'string')
  );
}
