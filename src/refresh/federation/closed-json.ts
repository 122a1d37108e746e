/**
 * A JSON object that was cut within the list which is its last value, closed behind the last whole object in the list.
 *
 * @returns undefined if none is whole; JSON, if the text is the beginning of such an object.
 */
export function closedJson(text: string): string | undefined {
  let depth = 0;
  let end = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isString) {
      if (sign === '\\') at += 1;
      else isString = sign !== '"';
    } else if (sign === '"') isString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      depth -= 1;
      if (depth === IN_LIST) end = at + 1;
    }
  }
  return end === 0 ? undefined : `${text.slice(0, end)}]}`;
}

/** In the list that is a value of the object. */
const IN_LIST = 2;
