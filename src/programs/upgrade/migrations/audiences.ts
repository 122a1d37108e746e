/** The program had a list of readers; each office has its own now, `handbook.audiences` of content/site.yaml. */
import { upgradeMessages as say } from '#messages/upgrade.ts';
import { addKeyBefore } from '../../../instance/yaml/edit-keys.ts';
import { valueAt } from '../../../lib/records.ts';
import type { Migration } from '../migration.ts';
import { SITE, valueOf, type Texts } from '../texts.ts';

export const audiences: Migration = {
  what: say.migrations.audiences,
  apply: (texts): Texts => {
    const site = texts.get(SITE);
    const list = valueAt(valueOf(texts, SITE), 'handbook', 'audiences');
    if (site === undefined || list !== undefined) return new Map();
    const path = ['handbook', 'sections'];
    return new Map([[SITE, addKeyBefore(site, path, 'audiences', readersIn(texts))]]);
  },
};

/** Those of the former list that pages name; all of them where none does. */
function readersIn(texts: Texts) {
  const named = new Set(
    [...texts.keys()]
      .filter((file) => file.startsWith('content/guidelines/'))
      .map((file) => valueAt(valueOf(texts, file), 'audience'))
      .flatMap((audience): readonly unknown[] => (Array.isArray(audience) ? audience : [])),
  );
  const former = Object.entries(say.audiences).map(([id, label]) => ({ id, label }));
  const used = former.filter(({ id }) => named.has(id));
  return used.length > 0 ? used : former;
}
