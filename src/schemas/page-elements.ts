/**
 * What a page may contain besides Markdown: the components of the handbook, and HTML elements without Markdown syntax.
 * `ui/components/handbook/components.ts` maps components to their implementation; CONTRIBUTING explains them.
 */
export interface PageElement {
  /** Required attributes. */
  readonly needs: readonly string[];
  /** Optional attributes. */
  readonly may: readonly string[];
  /** False for inline elements. */
  readonly isBlock: boolean;
  /** Allowed content: inline only, or blocks too. */
  readonly holds: 'words' | 'blocks';
}

const bare = {
  ...{ needs: [], may: [] },
  ...{ isBlock: true, holds: 'blocks' },
} as const satisfies PageElement;

export const COMPONENTS = {
  BrowserStorage: bare,
  Caption: { ...bare, holds: 'words' },
  Caution: bare,
  Checklist: bare,
  Code: { ...bare, needs: ['title'] },
  Must: bare,
  Note: bare,
  PackageQuestions: bare,
  ProgramSource: bare,
  Step: bare,
  Steps: bare,
  Tab: { ...bare, needs: ['label'] },
  Tabs: bare,
} as const satisfies Readonly<Record<string, PageElement>>;

export type ComponentName = keyof typeof COMPONENTS;

/** HTML elements that only style text: they load nothing and have no behaviour. */
const WORDS = [
  ...['abbr', 'br', 'cite', 'del', 'dfn', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small'],
  ...['span', 'sub', 'sup', 'u', 'var', 'wbr'],
];
const BLOCKS = ['dd', 'details', 'div', 'dl', 'dt'];

const plain = { ...bare, may: ['dir', 'id', 'lang', 'title'] } as const satisfies PageElement;

/** Every element name that a page may use. */
export const PAGE_ELEMENTS: ReadonlyMap<string, PageElement> = new Map([
  ...Object.entries<PageElement>(COMPONENTS),
  ...BLOCKS.map((name) => [name, plain] as const),
  ['summary', { ...plain, holds: 'words' }],
  ...WORDS.map((name): [string, PageElement] => [
    name,
    { ...plain, isBlock: false, holds: 'words' },
  ]),
]);
