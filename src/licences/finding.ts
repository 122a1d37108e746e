/** What can be said of a licence expression. */
export type LicenseCode =
  | 'license/absent'
  | 'license/case'
  | 'license/deprecated-id'
  | 'license/exception-as-license'
  | 'license/incomplete'
  | 'license/name'
  | 'license/not-a-license'
  | 'license/not-osi-approved'
  | 'license/operator'
  | 'license/or-later'
  | 'license/parenthesis'
  | 'license/separator'
  | 'license/unknown-exception'
  | 'license/unknown-id'
  | 'license/unsuited';

export interface Remark {
  readonly code: LicenseCode;
  readonly message: string;
}

export interface LicenseFinding extends Remark {
  /** Where in the expression. */
  readonly offset: number;
}

/** `a`, `a or b`, `a, b or c`, each in quotes. */
export function choice(ids: readonly string[]): string {
  const quoted = ids.map((id) => `"${id}"`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
