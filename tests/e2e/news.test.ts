/** News and events in a browser. */
import { expect, it } from 'vitest';

import { useSite } from './site.ts';

const site = useSite(process.env['OSPO_E2E_SMALL']);

it('news lead without JavaScript from the first page to an event and its calendar', async () => {
  const plain = await site.open('', { javaScriptEnabled: false });
  await plain.locator('#news').getByRole('link', { name: 'All events' }).click();
  await plain.getByRole('link', { name: 'Tide camp' }).click();
  const address = await plain.getByRole('link', { name: 'iCalendar file' }).getAttribute('href');
  const response = await plain.request.get(new URL(address ?? '', site.url).href);
  expect(response.headers()['content-type']).toContain('text/calendar');
  expect(await response.text()).toContain('SUMMARY:Tide camp');
});
