import { fit, lineWidth } from '../../features/trace/text.ts';
import { type Box, box, line } from './box.ts';
import type { Colours } from './mark.ts';
import type { PictureCell } from './picture.ts';
import { drawable } from './text.ts';

const LABEL_SIZE = 17;
const VALUE_SIZE = 24;
const PADDING = 16;
/** Limit for each cell but the last, which names the site. */
const WIDEST = 300;

/**
 * The boxed facts at the foot, like the title block of a technical drawing; the last cell takes the remaining width.
 */
export function titleBlock(cells: readonly PictureCell[], width: number, colours: Colours): Box[] {
  const shown = cells.flatMap(({ label, value }) => {
    const text = drawable(value);
    return text === undefined ? [] : [{ label, value: text }];
  });
  if (shown.length === 0) return [];
  const widths = shown.slice(0, -1).map((cell) => Math.min(WIDEST, textWidth(cell)));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return [
    box(
      { border: `2px solid ${colours.ink}`, background: colours.sheet, width },
      ...shown.map((cell, index) => cellBox(cell, widths[index] ?? rest, index === 0, colours)),
    ),
  ];
}

function textWidth({ label, value }: PictureCell): number {
  const text = Math.max(lineWidth(label, LABEL_SIZE), lineWidth(value, VALUE_SIZE));
  return Math.ceil(text) + 2 * PADDING;
}

function cellBox(
  { label, value }: PictureCell,
  width: number,
  first: boolean,
  colours: Colours,
): Box {
  const rule = box({ width: first ? 0 : 2, background: colours.rule });
  const room = width - 2 * PADDING;
  return box(
    { width },
    rule,
    box(
      { flexDirection: 'column', padding: `10px ${PADDING}px 14px` },
      line(label, { fontSize: LABEL_SIZE, color: colours.ink3 }),
      line(fit(value, room, VALUE_SIZE), { fontSize: VALUE_SIZE, fontWeight: 600 }),
    ),
  );
}
