/** Attributes of Gerber X2: metadata of a file and of its apertures. */

/** `.FileFunction` → `Copper`, `L1`, `Top`. */
export type Attributes = ReadonlyMap<string, readonly string[]>;

export interface Attribute {
  /** TF: of the file; TA: of the apertures that follow; TD: deleted; TO: of objects. */
  readonly kind: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** More than any known attribute has. */
const MOST_WORDS = 20;

/** @param text `TF.FileFunction,Copper,L1,Top`. */
export function attributeOf(text: string): Attribute {
  const [name = '', ...words] = text.slice(2).split(',', MOST_WORDS);
  return { kind: text.slice(0, 2), name: name.trim(), words: words.map((word) => word.trim()) };
}
