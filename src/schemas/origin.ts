/**
 * Where a value comes from, the most trusted first. A value is taken from the first origin that has it.
 * `manifest` is a file that the maintainers keep in their own repository.
 */
export type Origin = 'entry' | 'manifest' | 'forge' | 'history';
