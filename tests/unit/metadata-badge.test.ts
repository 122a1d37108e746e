import { describe, expect, it } from 'vitest';

import { metadataBadgeSvg } from '../../src/exports/metadata-badge.ts';
import type { MetadataRecord } from '../../src/schemas/metadata.ts';
import { paletteOf } from '../../src/schemas/palette.ts';
import { catalogueOf, FULL, READ } from './export-setup.ts';

type Problem = NonNullable<MetadataRecord['manifest']>['problems'][number];

const palette = paletteOf();
const fault: Problem = {
  code: 'manifest/syntax',
  file: 'a<b>/codemeta.json',
  path: '',
  message: 'This is no "JSON".',
  line: 4,
};

function badge(problems?: readonly Problem[], record: Partial<MetadataRecord> = {}) {
  const manifest = problems && { fields: {}, sources: {}, problems: [...problems] };
  const read = { ...READ, ...(manifest && { manifest }), ...record };
  const project = catalogueOf('software', FULL, read).projects.get('tool');
  if (!project) throw new Error('There is no project.');
  const svg = metadataBadgeSvg(project, palette, (moment) => `<${moment}>`);
  const [, title] = /<title>(.*)<\/title>/.exec(svg) ?? [];
  const [, name] = /aria-label="(.*?)"/.exec(svg) ?? [];
  expect(name).toBe(title);
  const texts = [...svg.matchAll(/<text [^>]*>(.*)<\/text>/g)].map(([, text]) => text);
  const [, colour] = [...svg.matchAll(/<rect [^>]*fill="(.*?)"/g)].map(([, fill]) => fill);
  return { title, texts, colour };
}

describe('the badge of the metadata', () => {
  it('says when manifests were last read', () => {
    expect(badge([])).toEqual({
      title: 'metadata: read &lt;2026-11-20T02:00:00Z&gt;',
      texts: ['metadata', 'read &lt;2026-11-20T02:00:00Z&gt;'],
      colour: palette.software.light,
    });
    const kept = [{ source: 'git', fetchedAt: '2026-08', facts: ['manifest'] }] as const;
    expect(badge([], { kept: [{ ...kept[0], facts: ['manifest'] }] }).texts[1]).toBe(
      'read &lt;2026-08&gt;',
    );
  });

  it('names the line of the first fault for which a value was refused', () => {
    const remark: Problem = { ...fault, code: 'manifest/unknown-key', path: 'x', line: 2 };
    expect(badge([remark, fault])).toEqual({
      title: 'metadata: refused: line 4. a&lt;b&gt;/codemeta.json: This is no &quot;JSON&quot;.',
      texts: ['metadata', 'refused: line 4'],
      colour: palette.bad.light,
    });
    expect(badge([remark]).texts[1]).toMatch(/^read/);
    expect(badge([{ ...fault, line: undefined }]).texts[1]).toBe('refused');
  });

  it('says that none was read, where there is none', () => {
    expect(badge().texts).toEqual(['metadata', 'none read']);
  });
});
