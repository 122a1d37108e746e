/** Refuses pages that would run something, in every build and in `astro dev`, whether the validator has seen them or not. */
import { satteri } from '@astrojs/markdown-satteri';
import type { MdastPluginDefinition } from 'satteri';

import { pageFaults } from '../../instance/validate/page/faults.ts';
import { PAGE_FEATURES, type PageFault } from '../../instance/validate/page/tree.ts';

/** What makes programs of pages, for `@astrojs/mdx`; only of those that the validator would pass. */
export function plainPages() {
  return satteri({ mdastPlugins: [refuser], features: { ...PAGE_FEATURES } });
}

/** Sees the tree that is about to be compiled. */
const refuser: MdastPluginDefinition = {
  name: 'plain-pages',
  options: { position: true },
  before(root) {
    const faults = pageFaults(root);
    if (faults.length > 0) throw refusal(faults);
  },
};

/** Astro shows the position of the first fault with the name of the file; the others are in the message. */
function refusal(faults: readonly PageFault[]): Error {
  const lines = faults.map(
    ({ position: { line, column }, code, message }) => `${line}:${column}: ${code} ${message}`,
  );
  return Object.assign(new Error(lines.join('\n')), faults[0]?.position);
}
