/** Options for Markdown of entries: images would load from other hosts, and HTML is shown as text. */
export const PLAIN = { disable: { null: ['labelStartImage', 'htmlFlow', 'htmlText'] } };
