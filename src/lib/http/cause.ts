/**
 * Why a request failed, as a code with its values: `failures.ts` in the messages has the sentences. Contains no token,
 * time or request id, so that the same failure is equal.
 */
export type Cause =
  | Each<
      | 'address-elsewhere'
      | 'bad-redirect'
      | 'change-redirected'
      | 'git-empty'
      | 'git-forbidden'
      | 'git-gone'
      | 'git-late'
      | 'git-limited'
      | 'git-moved'
      | 'git-not-found'
      | 'git-silent'
      | 'git-too-large'
      | 'git-unclear'
      | 'git-unreachable'
      | 'no-file'
      | 'no-file-or-page'
      | 'no-readable-file'
      | 'no-text'
      | 'run-ended',
      object
    >
  | Each<
      | 'closed'
      | 'gone'
      | 'hidden'
      | 'limited'
      | 'no-answer'
      | 'no-data'
      | 'no-project'
      | 'no-repository'
      | 'not-json'
      | 'not-listed'
      | 'not-public'
      | 'other-host'
      | 'over-budget'
      | 'query-refused'
      | 'redirects-api'
      | 'redirects-in-circle'
      | 'silent',
      { readonly host: string }
    >
  | Each<
      'forbidden' | 'server-error' | 'status',
      { readonly host: string; readonly status: number }
    >
  /** The code of the system error, such as ECONNREFUSED. */
  | Each<'unreachable', { readonly host: string; readonly system?: string | undefined }>
  | Each<'too-large', { readonly host: string; readonly bytes: number }>
  /** Name of the error class, where known. */
  | Each<'forge-reader' | 'service-reader', { readonly error?: string | undefined }>
  | Each<
      'unfit-service',
      { readonly service: string; readonly wanted: 'record' | 'score' | 'visit' | 'list' }
    >;

/** A union member for each code, so that the code determines the values. */
type Each<Code extends string, Values> = Code extends string
  ? { readonly code: Code } & Values
  : never;
