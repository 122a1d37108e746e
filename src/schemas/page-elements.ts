/**
 * What a page may hold besides Markdown: the one list of the components of the handbook, and of the elements for which
 * Markdown has no sign. `ui/components/handbook/components.ts` says what draws a component, CONTRIBUTING what it is for.
 */
export interface PageElement {
  /** Attributes that must be there. */
  readonly needs: readonly string[];
  /** Attributes that may be there. */
  readonly may: readonly string[];
  /** False for what stands within a sentence. */
  readonly isBlock: boolean;
  /** What may stand in it: words of a sentence, or blocks too. */
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

/** They style a word or a list, and neither load nor do anything. */
const WORDS = [
  ...['abbr', 'br', 'cite', 'del', 'dfn', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small'],
  ...['span', 'sub', 'sup', 'u', 'var', 'wbr'],
];
const BLOCKS = ['dd', 'details', 'div', 'dl', 'dt'];

const plain = { ...bare, may: ['dir', 'id', 'lang', 'title'] } as const satisfies PageElement;

/** Every name that may stand behind a `<`. */
export const PAGE_ELEMENTS: ReadonlyMap<string, PageElement> = new Map([
  ...Object.entries<PageElement>(COMPONENTS),
  ...BLOCKS.map((name) => [name, plain] as const),
  ['summary', { ...plain, holds: 'words' }],
  ...WORDS.map((name): [string, PageElement] => [
    name,
    { ...plain, isBlock: false, holds: 'words' },
  ]),
]);
