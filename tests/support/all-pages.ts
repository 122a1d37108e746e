/**
 * `OSPO_TEST_PAGES=all`: looks at all pages, where a test looks at some that have what the others have. That takes long,
 * so it is done before a version is published.
 */
export const areAllPages = process.env['OSPO_TEST_PAGES'] === 'all';
