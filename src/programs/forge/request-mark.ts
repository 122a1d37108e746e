/** A hidden comment in the description of a merge request: checksums of what a program wrote there. */
import { createHash } from 'node:crypto';

/** Checksums as by `sumOf`. */
export interface Mark {
  /** Of `Draft.wish`. */
  readonly purpose: string;
  /** Of the file on the branch. */
  readonly text: string;
  /** Of title and description. */
  readonly words: string;
}

type Topic = readonly [program: string, subject: string];

/** 16 hexadecimal digits of SHA-256. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export function markOf([program, subject]: Topic, { purpose, text, words }: Mark): string {
  return `<!-- ospo-portal ${program} ${subject} ${purpose} ${text} ${words} -->`;
}

/** The mark for this topic; undefined if there is none. */
export function readMark([program, subject]: Topic, description: string): Mark | undefined {
  const [, of, about, purpose, text, words] = MARK.exec(description) ?? [];
  if (of !== program || about !== subject || !purpose || !text || !words) return undefined;
  return { purpose, text, words };
}

/** The description with another mark, or without one for `''`. */
export function replaceMark(description: string, mark: string): string {
  return description.replace(MARK, () => mark);
}

const MARK = /<!-- ospo-portal (\S+) (\S+) ([0-9a-f]{16}) ([0-9a-f]{16}) ([0-9a-f]{16}) -->/;
