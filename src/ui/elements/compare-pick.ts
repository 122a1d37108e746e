/**
 * Enables the "Compare" buttons beside projects. Their code is loaded on first use, or at once if something is picked
 * already.
 */
import { readStored } from '../../lib/storage/storage.ts';

function loadTray() {
  return import('./compare-tray.ts');
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-compare]');
  const id = button && button.dataset['compare'];
  if (id) void loadTray().then(({ pick }) => pick(id));
});

const buttons = [...document.querySelectorAll('[data-compare]')];
for (const button of buttons) button.ariaPressed = 'false';

if (buttons.length > 0 && readStored('comparison')) {
  void loadTray().then(({ openTray }) => openTray());
}
