/** The words that the rules of formats take, as the standards behind them define them. */
import { describe, expect, it } from 'vitest';

import {
  address,
  country,
  isLanguage,
  isUri,
  isWeb,
  mediaType,
  scalar,
  signs,
} from '../../src/manifests/rules/words.ts';

describe('the rules of publiccode.yml', () => {
  // https://www.rfc-editor.org/rfc/rfc5646
  it.each([
    ['en fr en-GB EN gsw sr-Latn sr-Latn-RS de-CH-1996', true],
    ['eng fra en_GB xx en-XX-GB english e 12 en- gsw1', false],
  ])('of the languages %s are any: %s', (tags, is) => {
    expect(tags.split(' ').filter((tag) => isLanguage(tag) !== is)).toEqual([]);
  });

  // ISO 3166-1 alpha-2
  it.each([
    ['FR it CH GB US', true],
    ['EU UN XX ZZ AA QM Fr FRA F eu ta', false],
  ])('of the countries %s are any: %s', (codes, is) => {
    expect(codes.split(' ').filter((code) => country.safeParse(code).success !== is)).toEqual([]);
  });

  // https://www.rfc-editor.org/rfc/rfc6838#section-4.2
  it.each([
    ['text/plain application/vnd.oasis.opendocument.text image/svg+xml x/y', true],
    ['text /plain text/ text/plain/x text/pl;q=1 -a/b', false],
  ])('of the media types %s are any: %s', (types, is) => {
    expect(types.split(' ').filter((type) => mediaType.safeParse(type).success !== is)).toEqual([]);
  });

  // https://www.rfc-editor.org/rfc/rfc2141
  it.each([
    ['https://a.org urn:isbn:0451450523 URN:ietf:rfc:2648', true],
    ['urn:isbn urn:isbn: urn:-a:b mailto:a@b.org a.org', false],
  ])('of the URIs %s are any: %s', (uris, is) => {
    expect(uris.split(' ').filter((uri) => isUri(uri) !== is)).toEqual([]);
  });

  it.each([
    ['https://a.org http://a.org/b', true],
    ['ftp://a.org https:// mailto:a@b.org a.org', false],
  ])('of the web addresses %s are any: %s', (texts, is) => {
    expect(texts.split(' ').filter((text) => isWeb(text) !== is)).toEqual([]);
  });

  it.each([
    ['https://a.org git://a.org/b mailto:a@b.org', true],
    ['https:// a.org //a.org data:', false],
  ])('of the addresses %s are any: %s', (texts, is) => {
    expect(texts.split(' ').filter((text) => address.safeParse(text).success !== is)).toEqual([]);
  });

  it('take for a text what YAML makes a number or a state of', () => {
    const taken = [1.5, true, 'a'].map((value) => scalar.parse(value));
    expect(taken).toEqual(['1.5', 'true', 'a']);
    const others = [null, [], {}, undefined];
    expect(others.filter((value) => scalar.safeParse(value).success)).toEqual([]);
  });

  it('count letters as readers do', () => {
    const counts = ['abc', 'a\r\nb', 'e\u0301te\u0301', '\u{1F468}\u200D\u{1F469}', ''].map(signs);
    expect(counts).toEqual([3, 3, 3, 1, 0]);
  });
});
