import { holdChooser } from '../support/chooser-checks.ts';
import { readChooser } from '../../src/site/chooser.ts';

for (const [name, folder] of Object.entries({
  'a small chooser': 'tests/fixtures/small',
  'a large chooser': 'tests/fixtures/chooser',
})) {
  const chooser = readChooser(folder);
  if (chooser) holdChooser(name, chooser);
}
