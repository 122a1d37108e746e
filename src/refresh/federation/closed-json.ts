/**
 * A JSON object that was cut within the list which is its last value, closed behind the last whole object in the list.
 *
 * @returns undefined if none is whole; JSON, if the text is the beginning of such an object.
 */
export function closedJson(text: string): string | undefined {
  let depth = 0;
  let end = 0;
  let isString = false;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (sign === '"') isString = !isString;
    else if (isString || sign.startsWith('\\')) continue;
    else if (sign === '{' || sign === '[') depth += 1;
    else {
      depth -= 1;
      if (depth === IN_LIST) end = index + 1;
    }
  }
  return end === 0 ? undefined : `${text.slice(0, end)}]}`;
}

/** All that matters in JSON for where a value ends; what is escaped ends no string. */
const SIGN = /\\.|["[\]{}]/g;

/** In the list that is a value of the object. */
const IN_LIST = 2;
