import type { Part } from '../highlight.ts';
import { element } from '../../../lib/element.ts';

/** Text with highlights as `<mark>`. */
export function markedText(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
