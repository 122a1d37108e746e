/** What satori lays out: a tree of boxes with styles, as React would make it. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children?: readonly (Box | string)[] };
}

type Style = Readonly<Record<string, string | number>>;

/** A flexible box; what it holds stands side by side unless the style says otherwise. */
export function box(style: Style, ...children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A line of text that is never broken; nothing takes no room. */
export function line(text: string | undefined, style: Style): Box {
  if (!text) return box({});
  return {
    type: 'div',
    props: { style: { display: 'flex', whiteSpace: 'nowrap', ...style }, children: [text] },
  };
}
