/** A strict XML parser with namespaces. */
import sax from 'sax';

export interface Element {
  /** With its namespace: `{http://www.w3.org/2005/Atom}feed`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** @throws for XML that is not well-formed. */
export function readXml(text: string): Element {
  const parser = sax.parser(true, { xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = (tag) => {
    const { uri, local, attributes } = tag as sax.QualifiedTag;
    const element: Element = {
      name: `{${uri}}${local}`,
      attributes: Object.fromEntries(
        Object.values(attributes).map(({ name, value }) => [name, value]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.ontext = (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.onclosetag = () => void open.pop();
  parser.write(text).close();
  const [document] = root.children;
  if (!document) throw new Error('The document is empty.');
  return document;
}

/** The children of an element with this name. */
export function childrenOf({ children }: Element, name: string): Element[] {
  return children.filter((child) => child.name === name);
}
