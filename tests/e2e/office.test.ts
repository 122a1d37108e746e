/** The pages on which an office says who it is. */
import { expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite(process.env['OSPO_E2E_SMALL']);

it('the other pages of the office can be reached without JavaScript on a small screen', async () => {
  const plain = await site.open('about/', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await plain.getByText('Pages of the office').click();
  await plain.getByRole('link', { name: 'Mandate', exact: true }).click();
  expect(await plain.getByRole('heading', { level: 1 }).textContent()).toBe('Mandate');
});
