import { fileFaults as say } from '#messages/files.ts';
import type { Fault } from './yaml/fault.ts';
import { START } from './yaml/position.ts';

export type FrontMatter =
  | {
      readonly ok: true;
      readonly data: string;
      /** Lines of the file before the data. */
      readonly dataOffset: number;
      readonly body: string;
      /** Lines of the file before the body. */
      readonly bodyOffset: number;
    }
  | { readonly ok: false; readonly fault: Fault };

/** Splits a page into its front matter, between two lines of three dashes, and its body. */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return missing(say.frontMatter.missing);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return missing(say.frontMatter.unclosed);
  // The build would end the front matter there, although other text follows on the line.
  const early = lines.slice(1, end).findIndex((line) => /^(?:---|\+\+\+)/.test(line));
  if (early !== -1) return ambiguous(early + 2);
  return {
    ok: true,
    data: lines.slice(1, end).join('\n'),
    dataOffset: 1,
    body: lines.slice(end + 1).join('\n'),
    bodyOffset: end + 1,
  };
}

function ambiguous(line: number): FrontMatter {
  const message = say.frontMatter.ambiguous;
  return {
    ok: false,
    fault: { code: 'front-matter/missing', message, position: { line, column: 1 } },
  };
}

function missing(message: string): FrontMatter {
  return { ok: false, fault: { code: 'front-matter/missing', message, position: START } };
}
