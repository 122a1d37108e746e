/** What a page must not contain: pages are text, and nothing in them may run, at build or in a browser. */
import { pageFaults as say } from '#messages/validate-pages.ts';
import { COMPONENTS, PAGE_ELEMENTS } from '../../../schemas/page-elements.ts';
import { didYouMean, quote, shown } from '../hint.ts';
import { schemeFault } from '../link-scheme.ts';
import { nestingFaults } from './nesting.ts';
import { nodesOf, startOf, type PageFault, type PageNode, type PageRoot } from './tree.ts';

/** Node types of Markdown, which contain texts and addresses only. All others are refused, unless handled here. */
const MARKDOWN = new Set([
  ...['blockquote', 'break', 'code', 'definition', 'delete', 'emphasis', 'footnoteDefinition'],
  ...['footnoteReference', 'heading', 'image', 'imageReference', 'inlineCode', 'link'],
  ...['linkReference', 'list', 'listItem', 'paragraph', 'root', 'strong', 'table', 'tableCell'],
  ...['tableRow', 'text', 'thematicBreak'],
]);

type Element = Extract<PageNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Said = readonly [code: PageFault['code'], message: string];

/** All faults of a page, in document order. The build refuses a page with a fault. */
export function pageFaults(root: PageRoot): PageFault[] {
  return nodesOf(root).flatMap((node) => [
    ...faultsOf(node).map(([code, message]) => ({ code, message, position: startOf(node) })),
    ...nestingFaults(node),
  ]);
}

function faultsOf(node: PageNode): Said[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [['page/program', say.import]];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? []
        : [['page/program', say.expression(shown(`{${node.value}}`))]];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node);
    case 'heading':
      return node.depth === 1 ? [['page/title', say.title]] : [];
    case 'link':
    case 'definition':
      return addressFault(node.url);
    case 'image':
      return [...addressFault(node.url), ...pictureFault(node.url)];
    default:
      return MARKDOWN.has(node.type) ? [] : [['page/element', say.node(quote(node.type))]];
  }
}

/** A single comment of JavaScript, and nothing else. */
function isComment(value: string): boolean {
  const text = value.trim();
  return text.startsWith('/*') && text.indexOf('*/', 2) === text.length - 2;
}

function elementFaults(element: Element): Said[] {
  const name = element.name ?? '';
  const known = PAGE_ELEMENTS.get(name);
  if (!known) return [['page/element', unknownElement(name)]];
  const given = element.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : undefined,
  );
  const missing = known.needs.filter((key) => !given.includes(key));
  return [
    ...element.attributes.flatMap((attribute) => attributeFault(name, attribute)),
    ...missing.map((key): Said => ['page/attribute', say.needs(name, key)]),
  ];
}

function unknownElement(name: string): string {
  if (name === '') return say.fragment;
  if (name === 'a') return say.link;
  if (name === 'img') return say.picture;
  const isComponent = /^[A-Z]/.test(name);
  const hint = didYouMean(name, PAGE_ELEMENTS.keys());
  const list = hint ? '' : ` ${say.components(Object.keys(COMPONENTS))}`;
  return isComponent
    ? say.noComponent(shown(name)) + hint + list
    : `${say.element(shown(`<${name}>`))}${hint} ${say.instead}`;
}

function attributeFault(element: string, attribute: Element['attributes'][number]): Said[] {
  if (attribute.type !== 'mdxJsxAttribute') return [['page/program', say.spread(element)]];
  const { name, value } = attribute;
  const known = PAGE_ELEMENTS.get(element);
  const possible = [...(known?.needs ?? []), ...(known?.may ?? [])];
  if (!possible.includes(name)) {
    const hint = possible.length > 0 ? say.attributes(possible) : say.noAttributes;
    return [['page/attribute', `${say.noAttribute(element, shown(name))} ${hint}`]];
  }
  if (typeof value === 'string' && value.trim() !== '') return [];
  if (typeof value === 'object' && value !== null)
    return [['page/program', say.attributeProgram(name)]];
  return [['page/attribute', say.attributeValue(element, name)]];
}

function addressFault(url: string): Said[] {
  const fault = schemeFault(url);
  return fault ? [fault] : [];
}

/** The build imports relative images, and an imported file could be a program. */
function pictureFault(url: string): Said[] {
  if (url.startsWith('/') || isPictureFile(url)) return [];
  const isElsewhere = /^https?:/i.test(url);
  return [['page/picture', isElsewhere ? say.pictureElsewhere : say.noPicture(shown(url))]];
}

function isPictureFile(url: string): boolean {
  return /^\.{1,2}\/[\w./-]+$/.test(url) && /\.(?:png|jpe?g|webp|avif|gif)$/i.test(url);
}
