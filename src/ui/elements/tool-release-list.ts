/** Reads and writes the lists of the release checklist. */
import { toolWords } from '#messages/tools.ts';
import type { TickedGroup } from '../../features/tools/markdown.ts';

const words = toolWords.release;

export const boxesIn = (scope: ParentNode) => [
  ...scope.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];

export const heading = (section: Element) => section.querySelector('h2')?.textContent.trim() ?? '';

export function progress(section: Element): string {
  const boxes = boxesIn(section);
  return words.progress(heading(section), boxes.filter((box) => box.checked).length, boxes.length);
}

export function showEvidence(box: HTMLInputElement, text: string): void {
  const note = document.createElement('small');
  note.dataset['evidence'] = '';
  note.textContent = text;
  box.nextElementSibling?.append(note);
}

export function groupOf(group: HTMLElement): TickedGroup {
  const link = group.querySelector('a');
  return {
    label: link?.textContent.trim() ?? '',
    url: link?.href ?? '',
    items: boxesIn(group).map((box) => ({
      text: box.value,
      ticked: box.checked,
      evidence: box.nextElementSibling?.querySelector('[data-evidence]')?.textContent,
    })),
  };
}
