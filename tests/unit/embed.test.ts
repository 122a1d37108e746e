import { gzipSync } from 'node:zlib';

import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { cardText } from '../../src/site/embed/card.ts';
import { FRAME } from '../../src/site/embed/frame.ts';
import { oembedText } from '../../src/site/embed/oembed.ts';
import { KINDS } from '../../src/schemas/entry.ts';
import { addressOf, FULL, LEAST, subject } from './export-setup.ts';

const site = { title: 'Lines & more', locale: 'en-GB' };
const HOSTILE = { ...LEAST, name: '"><marquee onstart=x>', summary: '</x> & <object data=x>' };

describe('the card of a project', () => {
  it('holds what is known, and one link to its page that leaves the frame', () => {
    const root = parse(cardText(subject('software', FULL), site));
    const facts = root.querySelectorAll('dd').map(({ text }) => text);
    expect(facts).toEqual(['Active', 'CERN-OHL-S-2.0, MIT OR Apache-2.0, CC-BY-4.0', 'v1.10']);
    expect(root.querySelector('.spine span')?.text).toBe('S-0001');
    expect(root.querySelector('.site')?.text).toContain('Lines');
    const links = root.querySelectorAll('a');
    expect(links.map(({ attributes }) => attributes)).toEqual([
      { href: '../../projects/tool/', target: '_blank', rel: 'noopener' },
    ]);
  });

  it('shows nothing of what is not known', () => {
    const root = parse(cardText(subject('gateware', LEAST, {}), site));
    expect(root.querySelector('.summary')).toBeNull();
    expect(root.querySelectorAll('dt').map(({ text }) => text)).toEqual(['Latest tag']);
  });

  it('shows text as text', () => {
    const root = parse(cardText(subject('hardware', HOSTILE), site));
    expect(root.querySelectorAll('marquee, object')).toEqual([]);
  });

  it('may be framed by anybody, runs no script, and stays out of search engines', () => {
    const html = cardText(subject('software', FULL), site);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/frame-ancestors|script-src|<script|<style|style=/);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it.each(KINDS)('of %s stays within 5 kB with the longest texts', (kind) => {
    const long = {
      ...FULL,
      name: 'N'.repeat(80),
      title: 'T'.repeat(120),
      summary: 's'.repeat(160),
    };
    expect(gzipSync(cardText(subject(kind, long), site)).length).toBeLessThan(5000);
  });
});

describe('the answer by oEmbed', () => {
  it('has all that version 1.0 asks of the type rich, and a frame of the stated size', () => {
    const answer = JSON.parse(
      oembedText(subject('software', { ...FULL, title: 'A "test"' }), { ...site, addressOf }),
    ) as Record<string, unknown>;
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Tool, A "test"',
      provider_name: 'Lines & more',
      provider_url: 'https://site.example/',
      ...FRAME,
    });
    expect(parse(String(answer['html'])).querySelector('iframe')?.attributes).toEqual({
      src: 'https://site.example/embed/tool/',
      title: 'Tool, A "test"',
      width: String(FRAME.width),
      height: String(FRAME.height),
      loading: 'lazy',
    });
  });
});
