import { describe, expect, it } from 'vitest';

import { drawOutline } from '../../src/features/outline/draw-outline.ts';
import { outlineOf, outlineSchema } from '../../src/schemas/outline.ts';

const outline = (values: object) =>
  outlineSchema.parse({
    id: 'card',
    label: 'Card',
    description: 'A card.',
    standard: 'STD 1',
    width: 69,
    height: 76.5,
    begins: ['Card'],
    sources: ['https://example.org/std-1'],
    ...values,
  });
const formFactor = (value: string, parameter = 'Form factor') => ({
  specifications: [{ parameter, value }],
});

describe('the outline of an entry', () => {
  const single = outline({ id: 'single' });
  const double = outline({ id: 'double', width: 139, begins: ['Card, double width', 'Wide'] });
  const named = (...stated: Parameters<typeof formFactor>) =>
    outlineOf(formFactor(...stated), [single, double])?.id;

  it.each([
    ['Card', 'single'],
    ['Card (low pin count)', 'single'],
    ['Card, double width', 'double'],
    ['Wide', 'double'],
    ['Cardboard', undefined],
    ['Card2', undefined],
    ['card', undefined],
    ['Two slots for a Card', undefined],
  ])('for %j is %s', (value, id) => {
    expect(named(value)).toBe(id);
  });

  it('is named by its characteristic only', () => {
    expect(named('Card', 'Slots')).toBeUndefined();
    expect(outlineOf({}, [single])).toBeUndefined();
    const french = outline({ parameter: 'Format' });
    expect(outlineOf(formFactor('Card', 'Format'), [french])).toBe(french);
  });
});

describe('a drawn outline', () => {
  it.each([
    [69, 76.5],
    [160, 233.35],
    [482.6, 44.45],
    [10, 10],
  ])('of %d × %d mm has one scale in both axes and fits its place', (width, height) => {
    const drawn = drawOutline(outline({ width, height }), {});
    const [left = 0, top = 0, across = 0, down = 0] = drawn.viewBox.split(' ').map(Number);
    expect(drawn.width / across).toBeCloseTo(drawn.perMillimetre, 2);
    expect(drawn.height / down).toBeCloseTo(drawn.perMillimetre, 2);
    // The whole outline and the bar are within what is shown.
    expect(left).toBeLessThan(0);
    expect(top).toBeLessThan(0);
    expect(left + across).toBeGreaterThan(width);
    expect(top + down).toBeGreaterThan(drawn.bar.y);
    expect(drawn.bar.y).toBeGreaterThan(height);
    expect(drawn.width).toBeLessThanOrEqual(244);
    expect(drawn.height).toBeLessThanOrEqual(184);
  });

  it('has a bar of ten of its units, which are millimetres', () => {
    expect(drawOutline(outline({}), {}).bar.d).toMatch(/^M0 [\d.]+v[\d.]+h10v-[\d.]+$/);
  });

  it('has those connectors alone whose interface the entry states', () => {
    const at = { x: 1, y: 2, width: 3, height: 4 };
    const placed = outline({
      connectors: [
        { interface: 'fmc', ...at },
        { interface: 'sfp', ...at },
      ],
    });
    const drawn = (interfaces?: { provides?: string[]; uses?: string[] }) =>
      drawOutline(placed, { interfaces }).connectors.map((connector) => connector.interface);
    expect(drawn()).toEqual([]);
    expect(drawn({ uses: ['fmc'] })).toEqual(['fmc']);
    expect(drawn({ provides: ['sfp'], uses: ['pcie'] })).toEqual(['sfp']);
  });
});

describe('an outline in the vocabulary', () => {
  it.each([
    { width: 0 },
    { height: -1 },
    { begins: [] },
    { sources: [] },
    { connectors: [{ interface: 'fmc' }] },
  ])('is refused with %j', (values) => {
    expect(() => outline(values)).toThrow();
  });
});
