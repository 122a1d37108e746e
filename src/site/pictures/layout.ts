/** Layout of a preview picture for satori: like the head of a project's page, 1200 by 630. */
import { type Box, box, line } from './box.ts';
import { type Colours, spineOf } from './mark.ts';
import { fit } from '../../features/trace/text.ts';
import { HEIGHT, type Photo, type Picture, WIDTH } from './picture.ts';
import { drawable, linesOf, sizeOf } from './text.ts';
import { titleBlock } from './title-block.ts';

/** To be raised when the drawing changes, so that cached pictures are drawn anew. */
export const EDITION = 2;

const SPINE = 148;
const EDGE = 56;
const TOP = 48;
const TEXT = WIDTH - SPINE - 2 * EDGE;
const CREDIT_SIZE = 17;
/** Largest size of a photo. */
const PHOTO = { width: 380, height: 340 } as const;
const BESIDE_PHOTO = TEXT - PHOTO.width - EDGE / 2;

/** Position of the photo, which is added later, since satori reads no WebP: scaled to fit, in the upper corner. */
export function placeOf({ width, height }: Photo) {
  const scale = Math.min(PHOTO.width / width, PHOTO.height / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return { ...size, left: WIDTH - EDGE - size.width, top: TOP };
}
const NAME_SIZES = [
  { size: 136, lines: 1 },
  { size: 112, lines: 1 },
  { size: 88, lines: 1 },
  { size: 76, lines: 2 },
  { size: 62, lines: 2 },
] as const;
const TITLE_SIZE = 36;
const SUMMARY_SIZE = 32;

/** The whole picture except for the mark. Text that the fonts cannot show is left out. */
export function layOut(picture: Picture, colours: Colours): Box {
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      background: colours.paper,
      fontFamily: 'Next, NextExt',
      color: colours.ink,
    },
    spine(picture, colours),
    box(
      { flexDirection: 'column', width: TEXT + 2 * EDGE, padding: `${TOP}px ${EDGE}px` },
      ...(picture.photo
        ? [besidePhoto(picture, picture.photo, colours)]
        : words(picture, TEXT, colours)),
      box({ flexGrow: 1 }),
      ...titleBlock(picture.cells, TEXT, colours),
    ),
  );
}

function spine({ look, letter, digits }: Picture, colours: Colours): Box {
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'flex-end',
      width: SPINE,
      padding: '0 0 44px 38px',
      background: spineOf(look, colours),
      color: colours.paper,
    },
    line(letter, { fontSize: (letter ?? '').length > 1 ? 62 : 96, fontWeight: 700, lineHeight: 1 }),
    line(digits, { fontSize: 34, fontWeight: 400, lineHeight: 1.2 }),
  );
}

function besidePhoto(picture: Picture, photo: Photo, colours: Colours): Box {
  const by = fit(drawable(photo.credit ?? '') ?? '', PHOTO.width, CREDIT_SIZE);
  return box(
    { justifyContent: 'space-between' },
    box({ flexDirection: 'column', width: BESIDE_PHOTO }, ...words(picture, BESIDE_PHOTO, colours)),
    box(
      { justifyContent: 'flex-end', width: PHOTO.width, paddingTop: placeOf(photo).height + 6 },
      line(by, { fontSize: CREDIT_SIZE, color: colours.ink3 }),
    ),
  );
}

function words({ name, title, summary }: Picture, width: number, colours: Colours): Box[] {
  const { size, lines } = sizeOf(drawable(name) ?? '', width, NAME_SIZES);
  const style = { fontSize: size, fontWeight: 700, lineHeight: 1, letterSpacing: -0.035 * size };
  const known = drawable(title ?? '');
  const says = drawable(summary ?? '');
  return [
    ...lines.map((text) => line(text, style)),
    ...(known ? linesOf(known, width, TITLE_SIZE, 1) : []).map((text) =>
      line(text, { fontSize: TITLE_SIZE, fontWeight: 600, marginTop: 14 }),
    ),
    ...(says ? linesOf(says, width, SUMMARY_SIZE, 3) : []).map((text, index) =>
      line(text, {
        fontSize: SUMMARY_SIZE,
        lineHeight: 1.32,
        marginTop: index === 0 ? 20 : 0,
        color: colours.ink2,
      }),
    ),
  ];
}
