/** Where a description leads, read by the parser that makes a page of it. */
import { micromark, type Options } from 'micromark';

import { PLAIN } from '../../lib/plain-markdown.ts';

export type LinksIn = (description: string) => readonly string[];

/** HTML is text on our page, and a link where others show the description. */
const HREF = /\bhref\s*=\s*["']?([^"'\s>]+)/gi;

/** Targets of links, references and pictures, and addresses in pointed brackets; what stands in code is none. */
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
      // Text, and each piece of a destination between its escapes, which `resume` gives as a whole.
      data(token) {
        const text = this.sliceSerialize(token);
        links.push(...Array.from(text.matchAll(HREF), ([, target = '']) => target));
        this.raw(text);
      },
    },
  };
}
