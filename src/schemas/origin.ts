/**
 * Sources of a value, the most trusted first; the first that has it is used. `manifest` is a file in the project's own
 * repository.
 */
export type Origin = 'entry' | 'manifest' | 'forge' | 'history';
