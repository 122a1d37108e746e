/** How Markdown of entries is read. Pictures would be asked of other hosts, and HTML is shown as the text that it is. */
export const PLAIN = { disable: { null: ['labelStartImage', 'htmlFlow', 'htmlText'] } };
