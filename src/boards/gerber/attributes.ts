/** Attributes of Gerber X2: what a file says of itself and of its apertures, beside what is drawn. */

/** `.FileFunction` → `Copper`, `L1`, `Top`. */
export type Attributes = ReadonlyMap<string, readonly string[]>;

export interface Attribute {
  /** TF: of the file; TA: of the apertures that follow; TD: forgotten; TO: of what is drawn. */
  readonly kind: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** No attribute that is read here has more. */
const MOST_WORDS = 20;

/** @param text `TF.FileFunction,Copper,L1,Top`. */
export function attributeOf(text: string): Attribute {
  const [name = '', ...words] = text.slice(2).split(',', MOST_WORDS);
  return { kind: text.slice(0, 2), name: name.trim(), words: words.map((word) => word.trim()) };
}
