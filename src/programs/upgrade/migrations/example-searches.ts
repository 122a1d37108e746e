/** `home.tries` of content/site.yaml became `home.exampleSearches`. */
import { upgradeMessages as say } from '#messages/upgrade.ts';
import { renameKey } from '../../../instance/yaml/edit-keys.ts';
import { valueAt } from '../../../lib/records.ts';
import { SITE, valueOf, type Texts } from '../texts.ts';
import type { Migration } from '../migration.ts';

export const exampleSearches: Migration = {
  what: say.migrations.exampleSearches,
  apply: (texts): Texts => {
    const home = valueAt(valueOf(texts, SITE), 'home');
    const isOld =
      valueAt(home, 'tries') !== undefined && valueAt(home, 'exampleSearches') === undefined;
    const site = texts.get(SITE);
    if (!isOld || site === undefined) return new Map();
    return new Map([[SITE, renameKey(site, ['home', 'tries'], 'exampleSearches')]]);
  },
};
