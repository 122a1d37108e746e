/** Plain text as Markdown that shows it: signs stand for themselves, and those that mean nothing where they stand stay. */
export function escapeMarkdown(text: string): string {
  const brackets = /\](?:\(|\[|:)/.test(text) ? /[[\]]/g : /(?!)/g;
  return text
    .replaceAll(/\\(?=[!-/:-@[-`{-~\n])|[*`]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll(brackets, '\\$&')
    .replaceAll(/<(?=[a-z/!?])|&(?=#?[a-z\d]+;)/gi, '\\$&')
    .replaceAll(/^[-+=>#~]/gm, '\\$&')
    .replaceAll(/^(\d{1,9})([.)])/gm, '$1\\$2');
}
