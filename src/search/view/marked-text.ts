import type { Part } from '../marks.ts';
import { element } from './element.ts';

/** Text with what was found in `<mark>`. */
export function markedText(parts: readonly Part[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
