import type { Position } from './position.ts';

/** What can be wrong with a file before its content is checked. */
export type FaultCode =
  | 'file/encoding'
  | 'file/not-a-file'
  | 'file/outside'
  | 'file/too-large'
  | 'file/unreadable'
  | 'front-matter/missing'
  | 'json/duplicate-key'
  | 'json/syntax'
  | 'yaml/alias'
  | 'yaml/depth'
  | 'yaml/documents'
  | 'yaml/duplicate-key'
  | 'yaml/empty'
  | 'yaml/syntax'
  | 'yaml/tab';

export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
  readonly position: Position;
}
