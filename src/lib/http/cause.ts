/**
 * What went wrong when somebody was asked, as a code with its values: `failures.ts` in the messages has the words. It holds
 * no token, time or request id, so that the same failure reads the same.
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
  /** The system's short code, such as ECONNREFUSED. */
  | Each<'unreachable', { readonly host: string; readonly system?: string | undefined }>
  | Each<'too-large', { readonly host: string; readonly bytes: number }>
  /** The name of what was thrown, where it is known. */
  | Each<'forge-reader' | 'service-reader', { readonly error?: string | undefined }>
  | Each<
      'unfit-service',
      { readonly service: string; readonly wanted: 'record' | 'score' | 'visit' | 'list' }
    >;

/** One type for each code, so that the code tells the values. */
type Each<Code extends string, Values> = Code extends string
  ? { readonly code: Code } & Values
  : never;
