/** The type of messages in another language: the same keys and parameters as in English, with any words. */
export type Translation<Messages> = Messages extends (...values: infer Values) => infer Result
  ? (...values: Values) => Translation<Result>
  : Messages extends string
    ? string
    : Messages extends number | boolean | null | undefined
      ? Messages
      : { readonly [Key in keyof Messages]: Translation<Messages[Key]> };
