/** Refuses pages that would run code, in builds and in `astro dev`, even without the validator. */
import { realpathSync } from 'node:fs';
import { dirname, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { satteri } from '@astrojs/markdown-satteri';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';

import { instanceFolder } from '../../instance/instance-folder.ts';
import { pageFaults } from '../../instance/validate/page/faults.ts';
import { PAGE_FEATURES, type PageFault } from '../../instance/validate/page/tree.ts';
import { attachmentPath, linkedBeside } from '../../schemas/attachment.ts';

/** The MDX compiler for `@astrojs/mdx`, which accepts only what the validator accepts. */
export function plainPages() {
  return satteri({ mdastPlugins: [refuser, finder], features: { ...PAGE_FEATURES } });
}

/** Checks the syntax tree before it is compiled. */
const refuser: MdastPluginDefinition = {
  name: 'plain-pages',
  options: { position: true },
  before(root) {
    const faults = pageFaults(root);
    if (faults.length > 0) throw refusal(faults);
  },
};

/**
 * Rewrites links to files beside a page to their address within the site, which is right on every page that shows the
 * text.
 */
const finder: MdastPluginDefinition = {
  name: 'files-beside-pages',
  link: besideThePage,
  definition: besideThePage,
};

function besideThePage<Node extends { url: string }>(node: Node, { fileURL }: MdastVisitorContext) {
  const name = linkedBeside(node.url);
  if (name === undefined || fileURL === undefined) return undefined;
  const folder = relative(
    realpathSync(instanceFolder()),
    realpathSync(dirname(fileURLToPath(fileURL))),
  );
  const file = posix.join(folder.replaceAll(sep, '/'), name);
  return { ...node, url: attachmentPath(file) };
}

/** Astro shows the position of the first fault with the file name; the others are in the message. */
function refusal(faults: readonly PageFault[]): Error {
  const lines = faults.map(
    ({ position: { line, column }, code, message }) => `${line}:${column}: ${code} ${message}`,
  );
  return Object.assign(new Error(lines.join('\n')), faults[0]?.position);
}
