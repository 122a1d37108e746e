/** The buttons that every tool has. */
import { toolWords as t } from '#messages/tools.ts';

interface Actions {
  readonly markdown: () => string;
  readonly reset: () => void;
}

/** Shows the buttons, and lets them copy, print and reset. */
export function startActions(tool: HTMLElement, { markdown, reset }: Actions): void {
  for (const part of tool.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  const on = (name: string, act: () => void) =>
    tool.querySelector(`[data-do="${name}"]`)?.addEventListener('click', act);
  on('copy', () => void copy(tool, markdown()));
  on('print', () => print());
  on('reset', () => {
    reset();
    say(tool, t.cleared);
  });
}

/** Without a clipboard, the text is shown and selected. */
async function copy(tool: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(tool, t.copied);
  } catch {
    const area = tool.querySelector<HTMLTextAreaElement>('[data-markdown]');
    if (!area) return;
    area.value = text;
    area.hidden = false;
    area.select();
    say(tool, t.selectAndCopy);
  }
}

function say(tool: HTMLElement, words: string): void {
  const place = tool.querySelector('[data-said]');
  if (place) place.textContent = words;
}
