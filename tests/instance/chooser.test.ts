/** The licence chooser of the office, where it has one. */
import { expect, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { readChooser } from '../../src/site/chooser.ts';
import { holdChooser } from '../support/chooser-checks.ts';

const chooser = readChooser(instanceFolder());

it('is read', () => expect(chooser?.parts).not.toEqual([]));
if (chooser) holdChooser('the instance', chooser);
