/** Fetches blobs, whose ids follow, into a clone without them. */
export const FETCH_BLOBS = [
  ...['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags'],
  ...['--no-write-fetch-head', '--recurse-submodules=no', '--filter=blob:none', 'origin'],
];
