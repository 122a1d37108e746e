/**
 * What a page may hold besides Markdown: the one list of the components of the handbook, and of the elements for which
 * Markdown has no sign. `components/handbook/components.ts` says what draws a component, CONTRIBUTING what it is for.
 */
export interface PageElement {
  /** Attributes that must be there. */
  readonly needs: readonly string[];
  /** Attributes that may be there. */
  readonly may: readonly string[];
}

const bare = { needs: [], may: [] } as const satisfies PageElement;

export const COMPONENTS = {
  BrowserStorage: bare,
  Caption: bare,
  Caution: bare,
  Checklist: bare,
  Code: { needs: ['title'], may: [] },
  Must: bare,
  Note: bare,
  Step: bare,
  Steps: bare,
  Tab: { needs: ['label'], may: [] },
  Tabs: bare,
} as const satisfies Readonly<Record<string, PageElement>>;

export type ComponentName = keyof typeof COMPONENTS;

/** They style a word or a list, and neither load nor do anything. */
const PLAIN = [
  ...['abbr', 'br', 'cite', 'dd', 'del', 'details', 'dfn', 'div', 'dl', 'dt', 'ins', 'kbd'],
  ...['mark', 'q', 's', 'samp', 'small', 'span', 'sub', 'summary', 'sup', 'u', 'var', 'wbr'],
];

const plain: PageElement = { needs: [], may: ['dir', 'id', 'lang', 'title'] };

/** Every name that may stand behind a `<`. */
export const PAGE_ELEMENTS: ReadonlyMap<string, PageElement> = new Map([
  ...Object.entries<PageElement>(COMPONENTS),
  ...PLAIN.map((name) => [name, plain] as const),
]);
