/**
 * The outline of a board by its standard, to scale, above a scale bar of 10 mm. Units of the drawing are millimetres.
 */
import type { Entry } from '../../schemas/entry.ts';
import type { Connector, Outline } from '../../schemas/outline.ts';

/** In pixels. The limit per millimetre keeps small boards small. */
const MOST = { width: 240, height: 160, perMillimetre: 2 } as const;
const BAR = 10;
/** In pixels. */
const TEXT = 12;
const UNDER = 22;
const EDGE = 2;
/** Room for the scale bar and its label. */
const LEAST_WIDTH = 72;

export interface DrawnOutline {
  readonly perMillimetre: number;
  /** Of the whole drawing, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
  readonly connectors: readonly Connector[];
  readonly bar: {
    readonly d: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
  };
}

/** Connectors are drawn where the standard defines their place and the entry states their interface. */
export function drawOutline(
  outline: Outline,
  { interfaces }: Pick<Entry, 'interfaces'>,
): DrawnOutline {
  const { width, height, connectors = [] } = outline;
  const perMillimetre = Math.min(MOST.perMillimetre, MOST.width / width, MOST.height / height);
  const millimetres = (pixels: number) => pixels / perMillimetre;
  const stated = [...(interfaces?.provides ?? []), ...(interfaces?.uses ?? [])];
  const box = {
    width: Math.max(width, millimetres(LEAST_WIDTH)) + millimetres(2 * EDGE),
    height: height + millimetres(UNDER + EDGE),
  };
  const baseline = height + millimetres(UNDER - 6);
  const tick = millimetres(5);
  return {
    perMillimetre,
    width: round(box.width * perMillimetre),
    height: round(box.height * perMillimetre),
    viewBox: [-millimetres(EDGE), -millimetres(EDGE), box.width, box.height].map(round).join(' '),
    connectors: connectors.filter((connector) => stated.includes(connector.interface)),
    bar: {
      d: `M0 ${round(baseline - tick)}v${round(tick)}h${BAR}v${round(-tick)}`,
      x: round(BAR + millimetres(6)),
      y: round(baseline),
      size: round(millimetres(TEXT)),
    },
  };
}

/** To hundredths of a millimetre, which are below a pixel. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
