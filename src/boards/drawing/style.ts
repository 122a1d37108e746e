/**
 * The colours of a drawing. A page can set custom properties such as `--board-silk`, or hide a class to switch a layer
 * off; for software without custom properties, a fixed colour precedes each.
 */
interface Paint {
  readonly of: string;
  readonly fill?: true;
  readonly stroke?: true;
  readonly property: string;
  readonly colour: string;
}

const both = { fill: true, stroke: true } as const;

const PAINTS: readonly Paint[] = [
  { of: 'body', fill: true, property: 'body', colour: '#0b5c40' },
  { of: 'covered', ...both, property: 'covered', colour: '#17805a' },
  { of: 'silk', ...both, property: 'silk', colour: '#f6f7f4' },
  { of: 'bare', ...both, property: 'bare', colour: '#b9a878' },
  { of: 'exposed', ...both, property: 'copper', colour: '#e0aa3e' },
  { of: 'edge', stroke: true, property: 'edge', colour: '#04291b' },
  { of: 'vias', stroke: true, property: 'via', colour: '#04291b' },
];

function ruleOf({ of, fill, stroke, property, colour }: Paint): string {
  const paint = (name: string) => `${name}:${colour};${name}:var(--board-${property},${colour});`;
  return `.board-${of}{${fill ? paint('fill') : 'fill:none;'}${stroke ? paint('stroke') : ''}}`;
}

export const BOARD_STYLE = [
  ':root{color-scheme:light dark}',
  ...PAINTS.map(ruleOf),
  // The background is visible through holes.
  '.board-drills{stroke:#fff;stroke:var(--board-hole,Canvas)}',
].join('');
