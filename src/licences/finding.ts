/** Codes of findings in a licence expression. */
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
  /** Offset in the expression. */
  readonly offset: number;
}
