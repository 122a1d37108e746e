/** Lines of keys in a small TOML file. Keys of one name in several tables are told apart by the heads of their tables. */
import { START, type Locator } from '../instance/yaml/position.ts';

const HEAD = /^\s*\[{1,2}([^[\]]+)\]/;
const KEY = /^\s*([\w.-]+|"[^"]*"|'[^']*')\s*=/;

/** Answers for every path, at worst with the nearest of its parents. */
export function tomlLocator(text: string): Locator {
  const lines = linesOf(text);
  return (path) => {
    const names = path.filter((step) => typeof step === 'string');
    for (let length = names.length; length > 0; length -= 1) {
      const line = lines.get(names.slice(0, length).join('.'));
      if (line !== undefined) return { line, column: 1 };
    }
    return START;
  };
}

function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let table = '';
  for (const [index, line] of text.split('\n').entries()) {
    const head = HEAD.exec(line)?.[1]?.trim();
    const key = KEY.exec(line)?.[1];
    if (head !== undefined) table = `${head}.`;
    const name = head ?? (key && table + key.replaceAll(/["']/g, ''));
    if (name !== undefined && !lines.has(name)) lines.set(name, index + 1);
  }
  return lines;
}
