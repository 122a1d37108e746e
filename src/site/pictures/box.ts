/** Input of satori: a tree of boxes with styles, in the shape of React elements. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children?: readonly (Box | string)[] };
}

type Style = Readonly<Record<string, string | number>>;

/** A flex container; its direction is a row by default. */
export function box(style: Style, ...children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A line of text without wrapping; undefined takes no room. */
export function line(text: string | undefined, style: Style): Box {
  if (!text) return box({});
  return {
    type: 'div',
    props: { style: { display: 'flex', whiteSpace: 'nowrap', ...style }, children: [text] },
  };
}
