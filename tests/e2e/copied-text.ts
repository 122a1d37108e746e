import type { Page } from 'playwright';

/** Pairs of words on a page that look separate but are joined when pasted, and pairs of which even that is not seen. */
export const wordsRunTogether = (page: Page, within = 'main'): Promise<string[]> =>
  page.evaluate((selector) => {
    const root = document.querySelector(selector);
    if (!root) return [`no ${selector}`];
    const boxOf = (node: Text, offset: number) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const isSeen = (node: Text) =>
      node.data.trim() !== '' &&
      node.parentElement?.checkVisibility() &&
      // Names of controls are not copied.
      !node.parentElement.closest(
        '.visually-hidden, svg, [aria-hidden="true"], label, summary, fieldset',
      );
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (isSeen(walker.currentNode as Text)) texts.push(walker.currentNode as Text);
    const selection = getSelection();
    const copied = (from: Text, to: Text) => {
      selection?.setBaseAndExtent(from, from.length - 1, to, 1);
      return selection?.toString() ?? '';
    };
    const found = texts.slice(1).flatMap((to, index) => {
      const from = texts[index] as Text;
      // Punctuation after a framed word looks separate, but belongs to it.
      if (/[\s(]$/.test(from.data) || /^[\s.,:;)+]/.test(to.data)) return [];
      const [before, after] = [boxOf(from, from.length - 1), boxOf(to, 0)];
      const isApart =
        after.left - before.right > 2 || after.top > before.bottom - 1 || after.right < before.left;
      // Of one line, without a gap: as one word.
      const isOneWord =
        !isApart && /[\p{L}\p{N}]$/u.test(from.data) && /^[\p{L}\p{N}]/u.test(to.data);
      if ((!isApart && !isOneWord) || /\s/.test(copied(from, to))) return [];
      return [`${from.data.slice(-24)}${to.data.slice(0, 24)}`];
    });
    selection?.removeAllRanges();
    return [...new Set(found)];
  }, within);
