/** Finds the links in a description, with the parser that renders it. */
import { micromark, type Options } from 'micromark';

import { PLAIN } from '../../lib/plain-markdown.ts';

export type LinksIn = (description: string) => readonly string[];

/** HTML is shown as text here, but is a link where others show the description. */
const HREF = /\bhref\s*=\s*["']?([^"'\s>]+)/gi;

/** Targets of links, references and images, and autolinks in angle brackets; not those in code. */
export const linksIn: LinksIn = (description) => {
  const links: string[] = [];
  micromark(description, { extensions: [PLAIN], htmlExtensions: [collecting(links)] });
  return links;
};

function collecting(links: string[]): NonNullable<Options['htmlExtensions']>[number] {
  return {
    exit: {
      resourceDestinationString() {
        links.push(this.resume());
      },
      definitionDestinationString() {
        links.push(this.resume());
      },
      autolinkProtocol(token) {
        links.push(this.sliceSerialize(token));
      },
      // Text, and each piece of a destination between escapes; `resume` gives the whole of it.
      data(token) {
        const text = this.sliceSerialize(token);
        links.push(...Array.from(text.matchAll(HREF), ([, target = '']) => target));
        this.raw(text);
      },
    },
  };
}
