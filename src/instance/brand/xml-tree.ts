/** A small XML file as a tree, with the place of each element. Nothing that a DOCTYPE declares is read. */
import sax from 'sax';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where its tag begins. */
  readonly offset: number;
}

export type Xml =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly reason: string; readonly offset: number };

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Whatever reads the tree goes as deep. */
const DEEPEST = 40;

/** @param text of a few kilobytes. */
export function parseXml(text: string): Xml {
  const parser = sax.parser(true, { position: true });
  const top: Open = { name: '', attributes: {}, children: [], offset: 0 };
  const open = [top];
  parser.onopentag = ({ name, attributes }) => {
    const offset = parser.startTagPosition - 1;
    const element = { name, attributes: attributes as Open['attributes'], children: [], offset };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) throw new Error(`More than ${DEEPEST} levels`);
  };
  parser.onclosetag = () => open.pop();
  parser.ontext = parser.oncdata = (content) => open.at(-1)?.children.push(content);
  parser.ondoctype = () => {
    throw new Error('DOCTYPE');
  };
  parser.onerror = (error) => {
    throw error;
  };
  try {
    parser.write(text).close();
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    return { ok: false, reason, offset: Math.min(Math.max(parser.position - 1, 0), text.length) };
  }
  const root = top.children.find((child) => typeof child === 'object');
  return root ? { ok: true, root } : { ok: false, reason: 'No element', offset: 0 };
}
