import { describe, expect, it } from 'vitest';

import { publiccodeCards } from '../../src/manifests/publiccode-card.ts';

const FILE = `publiccodeYmlVersion: "0.7"
name: Tide table
url: https://forge.example/tide/table
landingURL: https://tide.example/
legal: { license: eupl-1.2 }
`;

describe('what a list shows of a publiccode.yml', () => {
  it('is name, licence, addresses, and a summary with its language', () => {
    const text = `${FILE}description: { fr: { shortDescription: Calcule les marées. } }\n`;
    expect(publiccodeCards([text])).toEqual([
      {
        name: 'Tide table',
        summary: 'Calcule les marées.',
        language: 'fr',
        license: 'EUPL-1.2',
        repository: 'https://forge.example/tide/table',
        homepage: 'https://tide.example/',
      },
    ]);
  });

  it('is the long description where there is no short one', () => {
    const text = `${FILE}description: { en: { longDescription: It computes tides. } }\n`;
    expect(publiccodeCards([text])[0]).toMatchObject({
      summary: 'It computes tides.',
      language: 'en',
    });
  });

  it('names no language without a summary, or where the key is none', () => {
    const texts = [FILE, `${FILE}description: { "1": { shortDescription: It computes. } }\n`];
    for (const card of publiccodeCards(texts)) expect(card).not.toHaveProperty('language');
  });

  it('is nothing of a text that is no such file', () => {
    expect(publiccodeCards(['', '- a\n', 'name: [1', '\0'])).toEqual([{}, {}, {}, {}]);
  });
});
