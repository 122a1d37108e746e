/** What may not stand in a page: it is text, and nothing in it may run, here or at its readers. */
import { COMPONENTS, PAGE_ELEMENTS } from '../../../schemas/page-elements.ts';
import { didYouMean, oneOf, quote, shown } from '../hint.ts';
import { schemeFault } from '../link-scheme.ts';
import { nestingFaults } from './nesting.ts';
import { nodesOf, startOf, type PageFault, type PageNode, type PageRoot } from './tree.ts';

/** Nodes of Markdown itself, which hold texts and addresses only. Every other kind of node is refused. */
const MARKDOWN = new Set([
  ...['blockquote', 'break', 'code', 'definition', 'delete', 'emphasis', 'footnoteDefinition'],
  ...['footnoteReference', 'heading', 'image', 'imageReference', 'inlineCode', 'link'],
  ...['linkReference', 'list', 'listItem', 'paragraph', 'root', 'strong', 'table', 'tableCell'],
  ...['tableRow', 'text', 'thematicBreak'],
]);

type Element = Extract<PageNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Said = readonly [code: PageFault['code'], message: string];

/** All faults of a page, in the order of its text. The build refuses a page that has one. */
export function pageFaults(root: PageRoot): PageFault[] {
  return nodesOf(root).flatMap((node) => [
    ...faultsOf(node).map(([code, message]) => ({ code, message, position: startOf(node) })),
    ...nestingFaults(node),
  ]);
}

function faultsOf(node: PageNode): Said[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [['page/program', IMPORT]];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? [] : [['page/program', expression(node.value)]];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node);
    case 'heading':
      return node.depth === 1 ? [['page/title', TITLE]] : [];
    case 'link':
    case 'definition':
      return addressFault(node.url);
    case 'image':
      return [...addressFault(node.url), ...pictureFault(node.url)];
    default:
      return MARKDOWN.has(node.type)
        ? []
        : [['page/element', `${quote(node.type)} cannot stand in a page.`]];
  }
}

const IMPORT =
  'A page is no program: remove the line that begins with "import" or "export". Components need no import; a sentence that begins so needs another word in front.';

const TITLE =
  'The title in the front matter is the first heading of the page already: begin this one with "##".';

function expression(value: string): string {
  return `A page is no program, and ${shown(`{${value}}`)} would run. Write the text itself; for a brace that is meant as it stands write "\\{", and for a remark {/* … */}.`;
}

/** One remark of a program, and nothing else. */
function isComment(value: string): boolean {
  const text = value.trim();
  return text.length >= 4 && text.startsWith('/*') && text.indexOf('*/', 2) === text.length - 2;
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
    ...missing.map((key): Said => ['page/attribute', `<${name}> needs ${key}="…".`]),
  ];
}

function unknownElement(name: string): string {
  if (name === '') return 'Write the text without "<>" and "</>".';
  if (name === 'a') return 'Write a link in Markdown: [words](address).';
  if (name === 'img') return 'Write a picture in Markdown: ![what it shows](address).';
  const isComponent = /^[A-Z]/.test(name);
  const hint = didYouMean(name, PAGE_ELEMENTS.keys());
  const list = hint ? '' : ` There are ${oneOf(Object.keys(COMPONENTS)).replace(' or ', ' and ')}.`;
  return isComponent
    ? `There is no component ${shown(name)}.${hint}${list}`
    : `The element ${shown(`<${name}>`)} cannot stand in a page.${hint} Use Markdown, or a component. For a "<" that is meant as it stands write "\\<".`;
}

function attributeFault(element: string, attribute: Element['attributes'][number]): Said[] {
  if (attribute.type !== 'mdxJsxAttribute')
    return [['page/program', `A page is no program: write each attribute of <${element}> out.`]];
  const { name, value } = attribute;
  const known = PAGE_ELEMENTS.get(element);
  const possible = [...(known?.needs ?? []), ...(known?.may ?? [])];
  if (!possible.includes(name)) {
    const hint = possible.length > 0 ? ` Possible: ${oneOf(possible)}.` : ' It has none.';
    return [['page/attribute', `<${element}> has no attribute ${shown(name)}.${hint}`]];
  }
  if (typeof value === 'string' && value.trim() !== '') return [];
  if (typeof value === 'object' && value !== null)
    return [['page/program', `A page is no program: write ${name}="…", in quotes.`]];
  return [['page/attribute', `Give ${name} of <${element}> a value: ${name}="…".`]];
}

function addressFault(url: string): Said[] {
  const fault = schemeFault(url);
  return fault ? [fault] : [];
}

/** The build imports pictures that are named from the page, and what is imported could be a program. */
function pictureFault(url: string): Said[] {
  if (url.startsWith('/') || isPictureFile(url)) return [];
  if (/^https?:/i.test(url))
    return [
      [
        'page/picture',
        'A page loads nothing from elsewhere. Link to the picture, or bring it here.',
      ],
    ];
  return [
    [
      'page/picture',
      `${shown(url)} is no picture: name a file such as "./board.png" (.png, .jpg, .webp, .avif or .gif).`,
    ],
  ];
}

function isPictureFile(url: string): boolean {
  return /^\.{1,2}\/[\w./-]+$/.test(url) && /\.(?:png|jpe?g|webp|avif|gif)$/i.test(url);
}
