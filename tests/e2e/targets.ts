import type { Page } from 'playwright';

/**
 * Touch targets that are too small by WCAG 2.5.8: less than 24 px each way, not part of a line of text, and so close to
 * another that a circle of 24 px around their centre meets it. A hundred times as fast as axe's rule, so that every
 * kind of page can be checked.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.visually-hidden, .skip, svg') === null;
    const isInText = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const named = 'a[href], button, input, select, textarea, summary';
    const targets = [...document.querySelectorAll(named)]
      .filter((element) => isSeen(element) && !isInText(element))
      // A label is a target as well as its field.
      .map((element) => ({
        element,
        box: (element.closest('label') ?? element).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < LEAST - 0.5;
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const isNear = (small: DOMRect, other: DOMRect) => {
      const [x, y] = middle(small);
      const [otherX, otherY] = middle(other);
      if (isSmall(other)) return Math.hypot(x - otherX, y - otherY) < LEAST - 0.5;
      const aside = Math.max(other.left - x, x - other.right, 0);
      const above = Math.max(other.top - y, y - other.bottom, 0);
      return Math.hypot(aside, above) < LEAST / 2 - 0.5;
    };
    return targets
      .filter(({ box }) => isSmall(box))
      .flatMap(({ element, box }) => {
        const near = targets.find(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            isNear(box, other.box),
        );
        const name = (one: Element) =>
          `${one.localName} "${(one.textContent ?? '').trim().slice(0, 40)}"`;
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return near ? [`${name(element)}, ${size}, beside ${name(near.element)}`] : [];
      });
  });
