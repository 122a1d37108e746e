/**
 * The output of parts that run at the same time, for a person who reads along: that of one part is printed as it comes,
 * those of the others are held back until they end, so that no two are mixed.
 */

export interface PartOutput {
  /** What the part has printed; need not end with a line. */
  print(text: string): void;
  /** @param line what became of the part. */
  end(line: string): void;
}

export interface OutputOfParts {
  /** @param line is printed at once. */
  begin(name: string, line: string): PartOutput;
}

/** @param write takes whole lines, except for what a part prints when it is the only one that ever ran. */
export function outputOfParts(write: (text: string) => void): OutputOfParts {
  /** What is held back of the parts that run; that of the first is printed as it comes. */
  const held = new Map<string, string>();
  const first = () => held.keys().next().value;
  /** The part whose lines stand last. */
  let above: string | undefined;

  const show = (name: string, text: string) => {
    if (text === '') return;
    if (above !== name) write(`\n> ${name}\n`);
    above = name;
    write(text);
  };
  const showLines = (name: string) => {
    const text = held.get(name) ?? '';
    const end = text.lastIndexOf('\n') + 1;
    held.set(name, text.slice(end));
    show(name, text.slice(0, end));
  };

  return {
    begin(name, line) {
      held.set(name, '');
      write(`> ${line}\n`);
      above = undefined;
      return {
        print(text) {
          held.set(name, (held.get(name) ?? '') + text);
          if (first() === name) showLines(name);
        },
        end(last) {
          const rest = held.get(name) ?? '';
          held.delete(name);
          show(name, rest === '' || rest.endsWith('\n') ? rest : `${rest}\n`);
          write(`> ${last}\n`);
          above = undefined;
          const next = first();
          if (next !== undefined) showLines(next);
        },
      };
    },
  };
}
