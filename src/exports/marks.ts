/** Colours and marks of the preview pictures. */
import type { Kind } from '../schemas/entry.ts';

/** A kind, or the site itself. */
export type Look = Kind | 'site';

/** The light scheme of `ui/styles/tokens.css`, which is always used. */
export const COLOURS = {
  paper: '#f5f6f3',
  sheet: '#fdfdfc',
  ink: '#12181a',
  ink2: '#414b4b',
  ink3: '#5a6565',
  rule: '#cfd5d0',
} as const;

export const SPINES = {
  hardware: '#9a4a16',
  gateware: '#0b6b48',
  software: '#1b4c9c',
  documentation: '#7a2e74',
  site: COLOURS.ink,
} as const satisfies Record<Look, string>;

/** The shape of each kind as a path of 40 by 40, with fill rule evenodd. */
export const PADS = {
  hardware: 'M0 0h40v40H0zM20 12a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
  gateware: 'M20 0a20 20 0 1 0 0 40 20 20 0 0 0 0-40zM20 12a8 8 0 1 1 0 16 8 8 0 0 1 0-16z',
  software: 'M14 6h12a14 14 0 0 1 0 28H14a14 14 0 0 1 0-28zM20 13a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
  documentation: 'M20 0 40 20 20 40 0 20zM20 13a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
} as const satisfies Record<Kind, string>;

/** A kind has its shape, the site a mark of three. */
const MARKS = {
  hardware: pad(PADS.hardware),
  gateware: pad(PADS.gateware),
  software: pad(PADS.software),
  documentation: pad(PADS.documentation),
  site: [
    `<g transform="translate(0 4) scale(1.11)">`,
    `<path d="M6 6h7l10 10h7M6 22h8l6-6" fill="none" stroke="${COLOURS.paper}" stroke-width="2"/>`,
    pad('M1 1h10v10H1zM6 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z'),
    pad('M6 16.6a5.4 5.4 0 1 0 0 10.8 5.4 5.4 0 0 0 0-10.8zM6 20a2 2 0 1 1 0 4 2 2 0 0 1 0-4z'),
    pad(
      'M26.5 11.5h4a4.5 4.5 0 0 1 0 9h-4a4.5 4.5 0 0 1 0-9zM29 14.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
    ),
    '</g>',
  ].join(''),
} as const satisfies Record<Look, string>;

/** Markup of the mark, placed on the spine. */
export function markOf(look: Look): string {
  return `<svg x="40" y="52" width="68" height="68" viewBox="0 0 40 40">${MARKS[look]}</svg>`;
}

function pad(d: string): string {
  return `<path fill="${COLOURS.paper}" fill-rule="evenodd" d="${d}"/>`;
}
