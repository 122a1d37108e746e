import type { Part } from '../highlight.ts';
import { element } from '../../../lib/element.ts';

/** Text with what was found in `<mark>`. */
export function markedText(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
